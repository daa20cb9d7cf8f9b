import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimate } from "./estimate";

const ASSUMED = { rawCut: 0.7, passingScore: 720 };

const tally = fc
  .integer({ min: 1, max: 200 })
  .chain((total) => fc.record({ right: fc.integer({ min: 0, max: total }), total: fc.constant(total) }));
const assumed = fc.record({
  rawCut: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  passingScore: fc.constantFrom(700, 720, 750),
});

describe("estimate", () => {
  it.each([
    [0, 100],
    [35, 720],
    [50, 1000],
    [25, 543],
    [40, 813],
  ])("puts %i of 50 right at %i", (right, score) => {
    expect(estimate({ right, total: 50 }, ASSUMED).score).toBe(score);
  });

  it("has a band that shrinks with the number of items", () => {
    const width = (total: number): number => {
      const { low, high } = estimate({ right: 0.8 * total, total }, ASSUMED);
      return high - low;
    };
    expect(width(10)).toBeGreaterThan(width(25));
    expect(width(25)).toBeGreaterThan(width(50));
    expect(estimate({ right: 40, total: 50 }, ASSUMED)).toMatchObject({ low: 737, high: 872 });
  });

  it("says passing is sure of nothing without items", () => {
    expect(estimate({ right: 0, total: 0 }, ASSUMED)).toEqual({
      ...{ score: 100, low: 100, high: 1000, likelihood: "too-close" },
    });
  });

  it.each([
    [20, "very-unlikely"],
    [30, "unlikely"],
    [35, "too-close"],
    [39, "too-close"],
    [40, "likely"],
    [45, "very-likely"],
  ])("calls %i of 50 %s", (right, likelihood) => {
    expect(estimate({ right, total: 50 }, ASSUMED).likelihood).toBe(likelihood);
  });

  it("stays on the scale, inside its band, and never falls when one more is right", () => {
    fc.assert(
      fc.property(tally, assumed, ({ right, total }, assumptions) => {
        const { score, low, high } = estimate({ right, total }, assumptions);
        expect(low).toBeGreaterThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(score);
        expect(score).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1000);
        if (right === total) return;
        const next = estimate({ right: right + 1, total }, assumptions);
        expect(next.score).toBeGreaterThanOrEqual(score);
        expect(next.low).toBeGreaterThanOrEqual(low);
        expect(next.high).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  it("calls it too close exactly when the band holds the passing score", () => {
    fc.assert(
      fc.property(tally, assumed, (counts, assumptions) => {
        const { low, high, likelihood } = estimate(counts, assumptions);
        // A band that ends on the mark to the point, after rounding, may be called either way.
        fc.pre(low !== assumptions.passingScore && high !== assumptions.passingScore);
        expect(likelihood === "too-close").toBe(low < assumptions.passingScore && assumptions.passingScore < high);
      }),
    );
  });
});
