import { hasAbsoluteCue } from "../../distractors";
import type { Item } from "../../model";

/** H13: words such as "always" do not stand in wrong options alone. */
export function checkAbsoluteCue(item: Item): string | null {
  if (item.type !== "multiple-choice" && item.type !== "multiple-response") return null;
  const [keys, distractors] = [true, false].map((correct) =>
    item.options.filter((option) => option.correct === correct).map((option) => option.text),
  );
  return hasAbsoluteCue(keys ?? [], distractors ?? []) ? "absolute words only in wrong options" : null;
}
