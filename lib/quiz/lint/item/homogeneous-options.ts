import { areAlike } from "../../distractors";
import type { Item } from "../../model";

/** H15: options are of one kind, and no prose is more than twice as long as another. */
export function checkHomogeneousOptions(item: Item): string | null {
  if (item.type !== "multiple-choice" && item.type !== "multiple-response") return null;
  return areAlike(item.options.map((option) => option.text)) ? null : "options of different kind or length";
}
