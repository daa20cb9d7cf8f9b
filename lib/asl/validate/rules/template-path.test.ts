import { expect, it } from "vitest";
import { findingsOf, machineOf } from "./rule-tester";
import { templatePath } from "./template-path";

it("names the key whose value is no path, at the object that has it", () => {
  const Parameters = { "a.$": "x", list: [{ "b.$": 1 }], "c.$": "$.c", d: "plain" };
  expect(findingsOf(templatePath, machineOf({ Type: "Pass", Parameters }))).toEqual([
    "/States/S/Parameters: The value for the field 'a.$' must be a valid JSONPath or a valid intrinsic function call",
    "/States/S/Parameters/list[0]: The value for the field 'b.$' must be a valid JSONPath or a valid intrinsic function call",
  ]);
});

it("refuses unknown intrinsic functions and wrong numbers of arguments", () => {
  const Assign = { "a.$": "States.Uuid()", "b.$": "States.MathAdd(1)" };
  expect(findingsOf(templatePath, machineOf({ Type: "Pass", Assign }))).toHaveLength(2);
});

it("leaves Result and JSONata states alone", () => {
  expect(findingsOf(templatePath, machineOf({ Type: "Pass", Result: { "a.$": 1 } }))).toEqual([]);
  expect(findingsOf(templatePath, machineOf({ Type: "Pass", QueryLanguage: "JSONata", Output: { "a.$": 1 } }))).toEqual(
    [],
  );
});
