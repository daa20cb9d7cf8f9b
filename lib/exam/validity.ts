import type { Blueprint } from "./model";

export type Validity = "valid" | "not-yet" | "over";

/** Whether the exam behind a blueprint is given on a day (`YYYY-MM-DD`, as the learner's calendar says). */
export function validityOn({ validFrom, validUntil }: Blueprint, day: string): Validity {
  if (validFrom !== null && day < validFrom) return "not-yet";
  return validUntil !== null && day > validUntil ? "over" : "valid";
}
