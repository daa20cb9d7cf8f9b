import type { Note } from "./model";
import { withoutPractice } from "./practice";
import { richOf } from "./visit";

/** The number of words that a reader of the lesson reads; code is left out. */
export function wordCount(note: Note): number {
  let count = 0;
  for (const { text } of richOf(withoutPractice(note))) if (text !== "") count += text.split(" ").length;
  return count;
}
