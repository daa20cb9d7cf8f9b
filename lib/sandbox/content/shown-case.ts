import { applyEdits, modify } from "jsonc-parser";

/** The text of a case as a lesson shows it: without what is expected, which the learner is to find out. */
export function shownCase(text: string): string {
  return applyEdits(text, modify(text, ["expected"], undefined, {}));
}
