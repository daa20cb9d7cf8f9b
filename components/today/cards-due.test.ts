import { expect, it } from "vitest";
import { dueInWords } from "./cards-due";

const NONE = { review: 0, learning: 0, changed: 0, fresh: 0, total: 0 };

it("names the kinds that there are", () => {
  expect(dueInWords({ review: 24, learning: 6, changed: 0, fresh: 8, total: 38 })).toBe(
    "24 to review, 6 to relearn, 8 new.",
  );
  expect(dueInWords({ ...NONE, changed: 1, total: 1 })).toBe("1 changed.");
  expect(dueInWords(NONE)).toBe("");
});
