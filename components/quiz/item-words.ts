import type { ItemType, Level } from "@/lib/quiz";

/** What learners read for the item types, in the order in which they are offered. */
export const TYPE_NAMES: Readonly<Record<ItemType, string>> = {
  "multiple-choice": "One answer",
  "multiple-response": "Several answers",
  ordering: "Ordering",
  matching: "Matching",
  numeric: "Number",
  cloze: "Fill in",
};

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  recall: "Recall",
  apply: "Apply",
  analyse: "Analyse",
};

/** Letter of an option by its place on the screen: A, B, C … */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}
