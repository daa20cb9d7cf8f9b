import { expect, it } from "vitest";
import { expressMap } from "./express-map";
import { DISTRIBUTED, findingsOf, mapOf } from "./rule-tester";

it("refuses a distributed Map in an Express workflow", () => {
  expect(findingsOf(expressMap, mapOf({}, DISTRIBUTED), "EXPRESS")).toEqual([
    "/States/S/ItemProcessor/ProcessorConfig/Mode: Express state machine does not support distributed Map states",
  ]);
  expect(findingsOf(expressMap, mapOf({}, DISTRIBUTED), "STANDARD")).toEqual([]);
  expect(findingsOf(expressMap, mapOf({}, { Mode: "INLINE" }), "EXPRESS")).toEqual([]);
});
