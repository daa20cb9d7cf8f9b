import { countWords } from "../../items/wording";
import type { Item } from "../../model";

const MOST_WORDS = { recall: 45, apply: 120, analyse: 120 };

/** H18: a stem is short enough to keep in mind. */
export function checkStemLength(item: Item): string | null {
  const words = countWords(item.stem);
  return words <= MOST_WORDS[item.level] ? null : `the stem has ${words} words`;
}
