import { hasLengthCue } from "../../distractors";
import type { Item } from "../../model";

/** H11: the key does not give itself away as the longest option. */
export function checkLengthCue(item: Item): string | null {
  if (item.type !== "multiple-choice") return null;
  const key = item.options.find((option) => option.correct)?.text ?? "";
  const distractors = item.options.filter((option) => !option.correct).map((option) => option.text);
  return hasLengthCue(key, distractors) ? "the key is by far the longest option" : null;
}
