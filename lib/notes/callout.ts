import type { Blockquote, PhrasingContent, Text } from "mdast";
import { cutPhrasing, endOf, splitFirstLine } from "./cut-phrasing";
import type { Callout } from "./model";
import type { SourceText } from "./source-text";

/** A quote that begins with `[!KIND]`, taken apart; null for an ordinary quote. */
export interface CalloutParts {
  readonly kind: Callout["kind"];
  readonly label: string;
  /** Words behind the mark on its line. */
  readonly title: readonly PhrasingContent[];
  /** What follows the mark's line in the same paragraph. */
  readonly first: readonly PhrasingContent[];
}

/** `[!trap]`, `[!note]-` (folded in Obsidian), `[!question|wide]` (with an appearance). */
const MARK = /^\s*\[!([A-Za-z][\w -]{0,40})(?:\|[^\]\n]{0,60})?\][-+]?[ \t]*/;
const LEGACY_LABEL = /^(?:note|warning|important|tip|caution)$/i;

/** Recognises a callout, also in the older form of a quote that begins with a bold `Note`. */
export function readCallout(node: Blockquote, source: SourceText): CalloutParts | null {
  const paragraph = node.children[0];
  if (paragraph?.type !== "paragraph") return null;
  const [head, ...rest] = paragraph.children;
  if (head?.type === "text") return readMark(head, rest, source);
  const bold = head?.type === "strong" ? head.children[0] : undefined;
  if (head?.type !== "strong" || head.children.length !== 1 || bold?.type !== "text") return null;
  const [next] = rest;
  const alone = next === undefined || next.type === "break" || (next.type === "text" && /^[ \t]*\n/.test(next.value));
  return alone && LEGACY_LABEL.test(bold.value) ? { ...labelled(bold.value), title: [], first: rest } : null;
}

function readMark(head: Text, rest: readonly PhrasingContent[], source: SourceText): CalloutParts | null {
  const mark = MARK.exec(head.value);
  if (mark?.[1] === undefined) return null;
  const behind = cutPhrasing([head, ...rest], { node: 0, offset: mark[0].length }, endOf([head, ...rest]), source);
  const { line, below } = splitFirstLine(behind, source);
  return { ...labelled(mark[1]), title: line, first: below };
}

function labelled(label: string): Pick<CalloutParts, "kind" | "label"> {
  const kind = /^trap$/i.test(label) ? "trap" : /^exam(?:[ -]tip)?$/i.test(label) ? "exam" : "note";
  return { kind, label: label.trim() };
}
