import { expect, it } from "vitest";
import { wilson } from "./wilson";

it("gives the Wilson interval at 80 %", () => {
  // (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n) by hand for 7 of 10.
  expect(wilson(7, 10).low).toBeCloseTo(0.4974, 4);
  expect(wilson(7, 10).high).toBeCloseTo(0.8462, 4);
});

it("reaches the ends only with none or all right", () => {
  expect(wilson(0, 10).low).toBe(0);
  expect(wilson(0, 10).high).toBeGreaterThan(0.1);
  expect(wilson(10, 10).high).toBe(1);
  expect(wilson(10, 10).low).toBeLessThan(0.9);
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

it("holds the true share in four samples of five, on the average of shares", () => {
  const shares = Array.from({ length: 61 }, (_, at) => 0.35 + at / 100);
  for (const total of [10, 25, 50]) {
    const mean = shares.reduce((sum, share) => sum + coverage(share, total), 0) / shares.length;
    expect(mean).toBeGreaterThan(0.78);
    expect(mean).toBeLessThan(0.84);
  }
});

/** How likely a sample of this size is to have an interval that holds the share. */
function coverage(share: number, total: number): number {
  let covered = 0;
  let chance = (1 - share) ** total;
  for (let right = 0; right <= total; right++) {
    const { low, high } = wilson(right, total);
    if (low <= share && share <= high) covered += chance;
    chance *= ((total - right) * share) / ((right + 1) * (1 - share));
  }
  return covered;
}
