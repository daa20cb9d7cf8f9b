import { expect, it } from "vitest";
import { retentionCost } from "./retention-cost";

const days = (...reviews: readonly number[]) =>
  reviews.map((each, index) => ({ day: index, reviews: each, fresh: 0, finalPass: false }));

it("compares reviews a day", () => {
  expect(retentionCost(days(30, 40), days(20, 20), 0.9)).toBe("About 35 reviews a day, 15 more than at 90\u00A0%.");
  expect(retentionCost(days(1), days(3), 0.9)).toBe("About 1 review a day, 2 fewer than at 90\u00A0%.");
});

it("says when it makes no difference", () => {
  expect(retentionCost(days(20), days(20), 0.9)).toBe("About 20 reviews a day, as many as at 90\u00A0%.");
  expect(retentionCost([], [], 0.9)).toBe("About 0 reviews a day, as many as at 90\u00A0%.");
});
