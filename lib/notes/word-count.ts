import type { Note } from "./model";
import { richOf } from "./visit";

/** The number of words that a reader of the note reads; code is left out. */
export function wordCount(note: Note): number {
  let count = 0;
  for (const { text } of richOf(note)) if (text !== "") count += text.split(" ").length;
  return count;
}
