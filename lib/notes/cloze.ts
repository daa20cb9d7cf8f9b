// Declares `hName` on the data of nodes.

import type { PhrasingContent } from "mdast";
import type {} from "mdast-util-to-hast";
import { type Cursor, cutPhrasing, endOf, START } from "./cut-phrasing";
import type { SourceText } from "./source-text";

declare module "mdast" {
  interface Data {
    /** Set on a part that is to be blanked: the author's hint, or null. */
    clozeHint?: string | null;
  }
}

/** A mark in a text node: the place before it, the place behind it, and what it says. */
interface Mark {
  readonly before: Cursor;
  readonly after: Cursor;
  readonly match: RegExpExecArray;
}

interface Blank {
  readonly open: Mark;
  readonly close: Mark;
}

const HIGHLIGHT = {
  open: /(?<![\w=!<>])==(?=[^\s=]|$)/g,
  close: /(?<=^|[^\s=!<>])==(?![\w=])(?:\^\[([^\]\n]{0,200})\])?/g,
};
const ANKI = { open: /\{\{c\d{1,3}::(?=\S|$)/g, close: /(?:::([^:{}\n]{0,200}))?\}\}/g };

/** Finds `==x==`, `==x==^[hint]` and `{{c1::x::hint}}` among siblings and sets what they hide as `<mark>`. */
export function markClozes(nodes: readonly PhrasingContent[], source: SourceText): PhrasingContent[] {
  return markBlanks(markBlanks(nodes, HIGHLIGHT, source), ANKI, source);
}

function markBlanks(nodes: readonly PhrasingContent[], form: typeof HIGHLIGHT, source: SourceText): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from: Cursor = START;
  for (const { open, close } of findBlanks(nodes, form)) {
    const hidden = cutPhrasing(nodes, open.after, close.before, source);
    parts.push(...cutPhrasing(nodes, from, open.before, source), setMark(hidden, close.match[1]?.trim() || null));
    from = close.after;
  }
  return [...parts, ...cutPhrasing(nodes, from, endOf(nodes), source)];
}

function* findBlanks(nodes: readonly PhrasingContent[], form: typeof HIGHLIGHT): Generator<Blank> {
  let from: Cursor = START;
  for (;;) {
    const open = findMark(nodes, form.open, from);
    const close = open === null ? null : findMark(nodes, form.close, open.after);
    if (open === null || close === null) return;
    yield { open, close };
    from = close.after;
  }
}

function findMark(nodes: readonly PhrasingContent[], mark: RegExp, from: Cursor): Mark | null {
  for (let node = from.node; node < nodes.length; node++) {
    const sibling = nodes[node];
    if (sibling?.type !== "text" || sibling.data?.clozeHint !== undefined) continue;
    mark.lastIndex = node === from.node ? from.offset : 0;
    const match = mark.exec(sibling.value);
    if (match === null) continue;
    const before = { node, offset: match.index };
    return { before, after: { node, offset: match.index + match[0].length }, match };
  }
  return null;
}

function setMark(hidden: PhrasingContent[], clozeHint: string | null): PhrasingContent {
  const [only] = hidden;
  const data = { hName: "mark", clozeHint };
  if (hidden.length === 1 && only?.type === "text") return { ...only, data };
  const position = hidden[0]?.position;
  const end = hidden.at(-1)?.position?.end;
  const place = position === undefined || end === undefined ? {} : { position: { start: position.start, end } };
  return { type: "emphasis", children: hidden, data, ...place };
}
