import { NEGATIVE_QUESTION } from "../../items/wording";
import type { Item } from "../../model";
import { bareStem } from "./rule";

/** H10: a question for what does not hold says so in capitals. */
export function checkNegativeStem(item: Item): string | null {
  const question = bareStem(item);
  const asked = question.match(NEGATIVE_QUESTION) ?? [];
  const isOverlooked = asked.some((part) => !part.endsWith("NOT")) || /\bexcept\b/.test(question);
  return isOverlooked ? "a negative stem without emphasis" : null;
}
