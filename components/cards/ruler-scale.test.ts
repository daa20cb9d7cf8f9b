import { describe, expect, it } from "vitest";
import { joinLabels, rulerScale } from "./ruler-scale";

const DAY = 86_400_000;

describe("rulerScale", () => {
  it("puts equal ratios at equal distances", () => {
    const { place } = rulerScale([]);
    expect(place(10 * DAY) - place(DAY)).toBeCloseTo(place(DAY) - place(DAY / 10));
    expect(place(0)).toBe(0);
    expect(place(90 * DAY)).toBeCloseTo(100);
  });

  it("reaches as far as the longest wait", () => {
    const { place, ticks } = rulerScale([365 * DAY]);
    expect(place(365 * DAY)).toBeLessThan(100);
    expect(place(365 * DAY)).toBeGreaterThan(95);
    expect(ticks.map(({ label }) => label)).toContain("1 y");
  });

  it("names marks that have room only", () => {
    for (const longest of [1, 90, 365, 36_500]) {
      const places = rulerScale([longest * DAY]).ticks.map(({ place }) => place);
      for (const [index, at] of places.entries()) expect(at - (places[index - 1] ?? -10)).toBeGreaterThan(6);
    }
  });
});

describe("joinLabels", () => {
  it("joins labels that would lie on each other", () => {
    const points = [
      { label: "1", place: 10 },
      { label: "4", place: 91 },
      { label: "2", place: 90 },
      { label: "3", place: 90 },
    ];
    expect(joinLabels(points)).toEqual([
      { label: "1", place: 10 },
      { label: "2 3 4", place: 90 },
    ]);
  });
});
