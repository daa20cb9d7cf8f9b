import { expect, it } from "vitest";
import { madeUpBlueprint } from "./fixtures/made-up";
import { validityOn } from "./validity";

it("knows the first and the last day of an exam", () => {
  const blueprint = madeUpBlueprint({ validFrom: "2026-12-01", validUntil: "2027-01-31" });
  expect(["2026-11-30", "2026-12-01", "2027-01-31", "2027-02-01"].map((day) => validityOn(blueprint, day))).toEqual([
    "not-yet",
    "valid",
    "valid",
    "over",
  ]);
  expect(validityOn(madeUpBlueprint(), "1999-01-01")).toBe("valid");
});
