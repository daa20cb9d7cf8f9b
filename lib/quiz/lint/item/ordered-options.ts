import { inOrderOfSize } from "../../items/options";
import type { Item } from "../../model";

/** H16: amounts stand in ascending order and are not shuffled. */
export function checkOrderedOptions(item: Item): string | null {
  if (item.type !== "multiple-choice" && item.type !== "multiple-response") return null;
  const sorted = inOrderOfSize(item.options);
  if (sorted === null) return null;
  const isSorted = sorted.every((option, index) => option.id === item.options[index]?.id);
  return item.ordered && isSorted ? null : "amounts out of order";
}
