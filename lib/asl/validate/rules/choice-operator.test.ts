import { expect, it } from "vitest";
import type { JsonObject } from "../../json";
import { choiceOperator } from "./choice-operator";
import { findingsOf, machineOf } from "./rule-tester";

const inChoice = (rule: JsonObject): JsonObject => machineOf({ Type: "Choice", Choices: [{ ...rule, Next: "S" }] });

it("refuses two operators in one rule", () => {
  expect(findingsOf(choiceOperator, inChoice({ Variable: "$.x", IsNull: true, IsPresent: true }))).toEqual([
    "/States/S/Choices[0]: There should only be one of the following fields: [IsNull, IsPresent]",
  ]);
});

it("asks for an operator, and for a Variable to compare", () => {
  expect(findingsOf(choiceOperator, inChoice({ Variable: "$.x" }))).toEqual([
    "/States/S/Choices[0]: A comparison operator is required",
  ]);
  expect(findingsOf(choiceOperator, inChoice({ IsNull: true }))).toEqual([
    "/States/S/Choices[0]: These fields are required: [Variable]",
  ]);
});

it("refuses a Variable beside a combination, and looks into it", () => {
  expect(findingsOf(choiceOperator, inChoice({ Variable: "$.x", And: [{}] }))).toEqual([
    "/States/S/Choices[0]: Field 'Variable' is not supported",
    "/States/S/Choices[0]/And[0]: A comparison operator is required",
  ]);
});

it("leaves a misspelt operator to the rule about unknown fields", () => {
  expect(findingsOf(choiceOperator, inChoice({ Variable: "$.x", StringEqual: "a" }))).toEqual([]);
});
