import { expect, it } from "vitest";
import { mapInlineField } from "./map-inline-field";
import { DISTRIBUTED, findingsOf, mapOf } from "./rule-tester";

const Label = "items";

it("refuses fields of distributed Maps in an inline one", () => {
  const refused = ["/States/S: Field 'Label' is not supported"];
  expect(findingsOf(mapInlineField, mapOf({ Label }))).toEqual(refused);
  expect(findingsOf(mapInlineField, mapOf({ Label }, { Mode: "INLINE" }))).toEqual(refused);
});

it("accepts them in a distributed one", () => {
  expect(findingsOf(mapInlineField, mapOf({ Label }, DISTRIBUTED))).toEqual([]);
});
