import type { PhrasingContent } from "mdast";
import type { Position } from "@/lib/util";
import type { ParseContext } from "./context";
import { type Cursor, cutPhrasing, dropEnd, endOf, START } from "./cut-phrasing";
import type { Term } from "./model";
import { createRich } from "./rich";

/** A separator stands within the first characters of a line; farther on it belongs to a sentence. */
const SEARCHED = 160;
const SEPARATOR = /\s*[:：](?=\s|$)\s*|(?:\s+|^)(?:-{1,2}>|=>|→|⇒|=|[-–—])(?=\s|$)\s*|\s*(?:=>|⇒)\s*/g;
const MOST_WORDS = { ":": 8, "-": 6, "=>": 8 } as const;
const MOST_WORDS_EMPHASISED = 14;
/** Words before a colon that announce something instead of naming it. */
const LABEL =
  /^(?:notes?|nb|n\.b\.|tips?|warnings?|caution|important|remember|reminder|attention|examples?|e\.g\.|i\.e\.|hints?|sources?|references?|see(?: also)?|links?|ps|fyi|todo|summary|recap|conclusion|q|a|questions?|answers?)$/i;

/** Finds `Term: text`, `Term - text`, `Term => text` and their bold and code forms in the content of a line. */
export function findTerm(children: readonly PhrasingContent[], place: Position, context: ParseContext): Term | null {
  const inner = colonInsideBold(children, place, context);
  if (inner !== null) return inner;
  for (const found of separators(children)) {
    const name = createRich(cutPhrasing(children, START, found.before, context.source), place);
    if (name.text.length > SEARCHED) return null;
    const definition = createRich(cutPhrasing(children, found.after, endOf(children), context.source), place);
    const term = { name, definition, separator: found.separator, emphasised: isEmphasised(name.children) };
    if (isTerm(term) && !(found.arrow && isChain(term))) return term;
  }
  return null;
}

interface Found {
  readonly before: Cursor;
  readonly after: Cursor;
  readonly separator: Term["separator"];
  readonly arrow: boolean;
}

function* separators(children: readonly PhrasingContent[]): Generator<Found> {
  let seen = 0;
  for (const [node, child] of children.entries()) {
    if (seen > SEARCHED) return;
    if (child.type !== "text" || child.data?.clozeHint !== undefined) continue;
    const value = child.value.slice(0, SEARCHED);
    for (const match of value.matchAll(SEPARATOR)) {
      const mark = match[0].trim();
      const separator = mark === ":" || mark === "：" ? ":" : /^[-–—]$/.test(mark) ? "-" : "=>";
      const after = { node, offset: match.index + match[0].length };
      yield { before: { node, offset: match.index }, after, separator, arrow: separator === "=>" && mark !== "=" };
    }
    seen += child.value.length;
  }
}

/** `**Term:** text`: the colon is part of the bold run. */
function colonInsideBold(children: readonly PhrasingContent[], place: Position, context: ParseContext): Term | null {
  const [bold, ...rest] = children;
  if (bold?.type !== "strong") return null;
  const whole = createRich([bold], place);
  if (!whole.text.endsWith(":")) return null;
  const name = createRich(dropEnd([bold], /\s?:\s?$/, context.source), place);
  const definition = createRich(rest, place);
  const term: Term = { name, definition, separator: ":", emphasised: true };
  return isTerm(term) ? term : null;
}

function isTerm({ name, definition, separator, emphasised }: Term): boolean {
  const most = emphasised ? MOST_WORDS_EMPHASISED : MOST_WORDS[separator];
  return (
    hasWords(name.text) &&
    hasWords(definition.text) &&
    name.text.split(" ").length <= most &&
    !LABEL.test(name.text) &&
    (emphasised || !name.text.includes(", ")) &&
    !/[.!?;]\s/.test(name.text) &&
    isBalanced(name.text) &&
    !isRange(name.text, definition.text)
  );
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** `0 - 3600`, `Mon 9 - 17`: a number on both sides of the separator. */
function isRange(name: string, definition: string): boolean {
  return /\d$/.test(name) && /^\d/.test(definition);
}

/** A name with half a bracket or quotation was cut out of a sentence. */
function isBalanced(name: string): boolean {
  const count = (mark: RegExp): number => name.match(mark)?.length ?? 0;
  return count(/[([{]/g) === count(/[)\]}]/g) && count(/"/g) % 2 === 0 && count(/[“«]/g) === count(/[”»]/g);
}

/** `start -> work -> end`: steps, not a name and its meaning. */
function isChain({ name, definition }: Term): boolean {
  return /->|=>|→|⇒/.test(`${name.text} ${definition.text}`);
}

function isEmphasised(children: readonly PhrasingContent[]): boolean {
  const [only] = children;
  if (children.length !== 1 || only === undefined) return false;
  if (only.type === "link" || only.type === "emphasis") return isEmphasised(only.children);
  return only.type === "strong" || only.type === "inlineCode";
}
