import type { Progress } from "@/lib/progress";

/** Reviews of all days, and the share of due cards that were recalled; null before any card has come back. */
export function reviewTotals(days: Progress["days"]): { readonly reviews: number; readonly recalled: number | null } {
  let reviews = 0;
  let passed = 0;
  let asked = 0;
  for (const [, day] of days.entries()) {
    reviews += day.reviews;
    for (const each of day.recall) {
      passed += each.passed;
      asked += each.passed + each.failed;
    }
  }
  return { reviews, recalled: asked === 0 ? null : passed / asked };
}
