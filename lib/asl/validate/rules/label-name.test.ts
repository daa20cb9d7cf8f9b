import { expect, it } from "vitest";
import type { JsonObject } from "../../json";
import { labelName } from "./label-name";
import { DISTRIBUTED, findingsOf, mapOf } from "./rule-tester";

it.each(["with blank", "a*", "a/b", "x".repeat(41), ""])("refuses the label %j", (Label) => {
  expect(findingsOf(labelName, mapOf({ Label }, DISTRIBUTED))).toEqual(["/States/S/Label: Invalid Label name"]);
});

it("refuses a label that another Map has", () => {
  const { States } = mapOf({ Label: "items" }, DISTRIBUTED);
  const S = (States as JsonObject).S ?? null;
  expect(findingsOf(labelName, { StartAt: "S", States: { S, T: S } })).toEqual([
    "/States/T/Label: Duplicate Label name: items",
  ]);
});
