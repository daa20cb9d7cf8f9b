import type { PhrasingContent } from "mdast";
import type { Rich } from "@/lib/notes";
import type { Sentence } from "./sentences";

/** Lines of a note; a position will do. A block that ends in column 1 ends on the line before. */
export interface Lines {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number; readonly column?: number };
}

/** What is left when white space, backticks and invisible characters are out: alike in source, text and marked text. */
const NO_INK = /[\s`\u200B\u2060\uFEFF\u00AD]/;

/**
 * Finds the lines on which a sentence of wrapped content stands; `text` is what the sentences were cut from (`text` or
 * `marked`). Gives the lines of the whole where the two cannot be laid over each other.
 */
export function createLocator({ children }: Rich, text: string, whole: Lines): (sentence: Sentence) => Lines {
  if (whole.end.line === whole.start.line) return () => whole;
  const lines = children.flatMap((child) => inkLines(child));
  const before = inkBefore(text);
  if (lines.length !== before[text.length] || lines.includes(0)) return () => whole;
  return ({ text: sentence, start }) => {
    const first = lines[before[start] ?? 0];
    const last = lines[(before[start + sentence.length] ?? 0) - 1];
    return first && last ? { start: { line: first }, end: { line: last } } : whole;
  };
}

/** The line of every character with ink, in order; 0 where the parser gives no place. */
function inkLines(node: PhrasingContent): readonly number[] {
  if ("children" in node) return node.children.flatMap((child) => inkLines(child));
  const words = "value" in node && node.type !== "html" ? node.value : "alt" in node ? (node.alt ?? "") : "";
  let line = node.position?.start.line ?? 0;
  const lines: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const character = words.charAt(index);
    if (character === "\n") line += 1;
    else if (!NO_INK.test(character)) lines.push(line);
  }
  return lines;
}

/** For each place in the text, how many characters with ink stand before it. */
function inkBefore(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let index = 0; index < text.length; index++) {
    counts[index + 1] = (counts[index] ?? 0) + (NO_INK.test(text.charAt(index)) ? 0 : 1);
  }
  return counts;
}
