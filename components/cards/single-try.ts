import { type Attempt, advanceAttempt, type Item } from "@/lib/quiz";

/** Marks the response for good: a card has one try. A response that is not complete stays open and says what is missing. */
export function checkOnce(item: Item, attempt: Attempt): Attempt {
  const checked = advanceAttempt(item, attempt, { type: "check" });
  return checked.phase === "missed" ? advanceAttempt(item, checked, { type: "give-up" }) : checked;
}
