import { expect, it } from "vitest";
import { DISTRIBUTED, findingsOf, mapOf } from "./rule-tester";
import { variableScope } from "./variable-scope";

const P = { Type: "Pass", Assign: { total: 1 }, End: true };
const ItemProcessor = { StartAt: "P", States: { P } };

it("refuses to assign a variable of the machine around", () => {
  expect(findingsOf(variableScope, mapOf({ Assign: { total: 0 }, ItemProcessor }))).toEqual([
    "/States/S/ItemProcessor/States/P/Assign: Variable 'total' is already assigned in an outer scope",
  ]);
});

it("accepts other names, and the same name in iterations of a distributed Map", () => {
  expect(findingsOf(variableScope, mapOf({ Assign: { sum: 0 }, ItemProcessor }))).toEqual([]);
  const distributed = { ...ItemProcessor, ProcessorConfig: DISTRIBUTED };
  expect(findingsOf(variableScope, mapOf({ Assign: { total: 0 }, ItemProcessor: distributed }))).toEqual([]);
});
