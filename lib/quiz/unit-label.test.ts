import { expect, it } from "vitest";
import { unitLabel } from "./unit-label";

it("names a unit in the plural, and money as it is written", () => {
  expect(unitLabel("second")).toBe("seconds");
  expect(unitLabel("USD per 1,000")).toBe("USD per 1,000");
});

it("gives nothing for a number without a unit", () => {
  expect(unitLabel("")).toBe("");
});
