import { describe, expect, it } from "vitest";
import { isAffordable, patternDegree } from "./pattern-cost";

describe("patternDegree", () => {
  it.each([
    ["abc", 0],
    ["^a[*+]c\\+$", 0],
    ["a*b+", 2],
    ["\\d{3}-\\d{4,}", 1],
    ["a{2,5}b?", 0],
    ["(foo)+", 1],
    ["(?:ab)*c", 1],
    ["(a+)b", 1],
  ])("counts what %s repeats without end", (source, degree) => {
    expect(patternDegree(source)).toBe(degree);
  });

  it.each(["(a+)+", "(a|a)*b", "(a?)*", "((a)*)*", "(x(a+)y)+", "(a)\\1", "(?<n>a)\\k<n>", "(a{1,50}){1,50}"])(
    "refuses %s",
    (source) => {
      expect(patternDegree(source)).toBe(Infinity);
    },
  );
});

describe("isAffordable", () => {
  it("lets long texts meet simple patterns and short texts others", () => {
    expect(isAffordable(0, 1_000_000)).toBe(true);
    expect(isAffordable(1, 10_000)).toBe(true);
    expect(isAffordable(4, 20)).toBe(true);
    expect(isAffordable(4, 10_000)).toBe(false);
  });
});
