import { expect, it } from "vitest";
import type { DayRecord } from "@/lib/progress";
import { reviewTotals } from "./review-totals";

const DAY: DayRecord = { reviews: 0, again: 0, introduced: 0, crammed: 0, answers: 0, right: 0, time: 0, recall: [] };

it("adds up the reviews of all days and what was recalled of the cards that came back", () => {
  const days = new Map([
    [1, { ...DAY, reviews: 10, recall: [{ passed: 3, failed: 1 }] }],
    [
      2,
      {
        ...DAY,
        reviews: 5,
        recall: [
          { passed: 2, failed: 1 },
          { passed: 1, failed: 0 },
        ],
      },
    ],
  ]);
  expect(reviewTotals(days)).toEqual({ reviews: 15, recalled: 6 / 8 });
});

it("knows no share before a card has come back", () => {
  expect(reviewTotals(new Map([[1, { ...DAY, reviews: 4 }]]))).toEqual({ reviews: 4, recalled: null });
});
