import { expect, it } from "vitest";
import { fieldPath } from "./field-path";
import { findingsOf, machineOf } from "./rule-tester";

it("refuses what is no path", () => {
  expect(findingsOf(fieldPath, machineOf({ Type: "Pass", InputPath: "input", OutputPath: "$.a[" }))).toEqual([
    "/States/S/InputPath: Value must be a valid JSONPath.",
    "/States/S/OutputPath: Value must be a valid JSONPath.",
  ]);
});

it("refuses what may name several nodes where one is asked for", () => {
  expect(findingsOf(fieldPath, machineOf({ Type: "Wait", SecondsPath: "$.times[*]" }))).toEqual([
    "/States/S/SecondsPath: Value is not a Reference Path",
  ]);
});

it("says when the $ is missing", () => {
  const choice = { Type: "Choice", Choices: [{ Variable: "x", IsNull: true, Next: "S" }] };
  expect(findingsOf(fieldPath, machineOf(choice))).toEqual([
    "/States/S/Choices[0]/Variable: Value is not a Reference Path: Reference path didn't start with '$'",
  ]);
});

it("refuses to write to the context object, and lets Choice read it", () => {
  expect(findingsOf(fieldPath, machineOf({ Type: "Pass", ResultPath: "$$.x" }))).toEqual([
    "/States/S/ResultPath: Value is not a Reference Path",
  ]);
  const choice = { Type: "Choice", Choices: [{ Variable: "$$.Execution.Name", StringEqualsPath: "$.n", Next: "S" }] };
  expect(findingsOf(fieldPath, machineOf(choice))).toEqual([]);
});

it("accepts variables", () => {
  expect(findingsOf(fieldPath, machineOf({ Type: "Wait", SecondsPath: "$pause.seconds" }))).toEqual([]);
});
