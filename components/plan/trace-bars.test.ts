import fc from "fast-check";
import { expect, it } from "vitest";
import { traceBars } from "./trace-bars";

function days(count: number, finalPass = 0) {
  return Array.from({ length: count }, (_, index) => ({
    day: 1000 + index,
    reviews: 10,
    fresh: 2,
    finalPass: index >= count - finalPass,
  }));
}

it("leaves a short way as it is", () => {
  expect(traceBars(days(62, 5))).toEqual(days(62, 5));
});

it("puts days of a long way together by their mean", () => {
  const bars = traceBars(days(100));
  expect(bars).toHaveLength(50);
  expect(bars[1]).toEqual({ day: 1002, reviews: 10, fresh: 2, finalPass: false });
});

it("has never more than 62 marks and begins on the first day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1200 }), (count) => {
      const bars = traceBars(days(count));
      expect(bars.length).toBeLessThanOrEqual(62);
      expect(bars[0]?.day).toBe(1000);
    }),
  );
});
