import type { PhrasingContent } from "mdast";
import type { Position } from "@/lib/util";
import { positionOf, spanOf } from "./context";
import type { Cloze, Rich } from "./model";
import { ZERO_WIDTH } from "./normalise";

/** Inline content from prepared nodes; `place` is its position when the nodes have none. */
export function createRich(children: readonly PhrasingContent[], place: Position): Rich {
  const writer = createWriter();
  for (const child of children) write(child, writer);
  const first = children[0];
  const last = children.at(-1);
  const position =
    first === undefined || last === undefined ? place : spanOf(positionOf(first, place), positionOf(last, place));
  return { ...writer.finish(), children, position };
}

interface Writer {
  readonly words: (value: string) => void;
  readonly code: (value: string) => void;
  /** Writes through `inner` and remembers what came out as a cloze. */
  readonly cloze: (hint: string | null, inner: () => void) => void;
  readonly finish: () => Pick<Rich, "text" | "marked" | "clozes">;
}

/** Collapses white space while writing, so that the places of clozes hold in the result. */
function createWriter(): Writer {
  let text = "";
  let marked = "";
  let gap = false;
  const clozes: Cloze[] = [];

  function words(value: string, mark = ""): void {
    const clean = value.replace(ZERO_WIDTH, "").replace(/\s+/g, " ");
    const inner = clean.trim();
    gap ||= clean.startsWith(" ");
    if (inner !== "") {
      const space = gap && text !== "" ? " " : "";
      text += space + inner;
      marked += space + mark + inner.replaceAll("`", "'") + mark;
      gap = false;
    }
    gap ||= clean.endsWith(" ");
  }

  function cloze(hint: string | null, inner: () => void): void {
    words("");
    const space = gap && text !== "" ? 1 : 0;
    const start = text.length + space;
    inner();
    if (text.length > start) clozes.push({ start, end: text.length, answer: text.slice(start), hint });
  }

  return { words, code: (value) => words(value, "`"), cloze, finish: () => ({ text, marked, clozes }) };
}

function write(node: PhrasingContent, writer: Writer): void {
  const hint = node.data?.clozeHint;
  if (hint === undefined) writeNode(node, writer);
  else writer.cloze(hint, () => writeNode(node, writer));
}

function writeNode(node: PhrasingContent, writer: Writer): void {
  if (node.type === "text") writer.words(node.value);
  else if (node.type === "inlineCode") writer.code(node.value);
  else if (node.type === "break" || (node.type === "html" && /^<br\b/i.test(node.value))) writer.words(" ");
  else if (node.type === "image" || node.type === "imageReference") writer.words(node.alt ?? "");
  else if ("children" in node) for (const child of node.children) write(child, writer);
}
