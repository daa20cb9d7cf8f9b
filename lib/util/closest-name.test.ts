import { describe, expect, it } from "vitest";
import { closestName } from "./closest-name";

describe("closestName", () => {
  const known = ["Parameters", "ResultPath", "Next", "End"];

  it.each([
    ["Paramters", "Parameters"],
    ["resultpath", "ResultPath"],
    ["ReslutPath", "ResultPath"],
    ["Nxt", "Next"],
    ["Ned", "End"],
    ["Selector", null],
    ["", null],
  ])("finds for %j %j", (name, closest) => {
    expect(closestName(name, known)).toBe(closest);
  });

  it("gives up on long names", () => {
    expect(closestName("x".repeat(41), ["x".repeat(40)])).toBeNull();
  });
});
