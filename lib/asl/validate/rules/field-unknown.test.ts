import { expect, it } from "vitest";
import { fieldUnknown } from "./field-unknown";
import { findingsOf, fixesOf, machineOf } from "./rule-tester";

it("suggests the field that was probably meant", () => {
  const machine = machineOf({ Type: "Pass", resultPath: "$.x", Resullt: 1 });
  expect(findingsOf(fieldUnknown, machine)).toEqual([
    "/States/S: Field 'resultPath' is not supported",
    "/States/S: Field 'Resullt' is not supported",
  ]);
  expect(fixesOf(fieldUnknown, machine)).toEqual(['Did you mean "ResultPath"?', 'Did you mean "Result"?']);
});

it("says which states have the field", () => {
  const machine = machineOf({ Type: "Map", TimeoutSeconds: 3, ItemProcessor: { StartAt: "P", States: {} } });
  expect(findingsOf(fieldUnknown, machine)).toEqual(["/States/S: Field 'TimeoutSeconds' is not supported"]);
  expect(fixesOf(fieldUnknown, machine)).toEqual(['"TimeoutSeconds" belongs to Task states.']);
});

it("suggests fields of the state's query language only", () => {
  expect(fixesOf(fieldUnknown, machineOf({ Type: "Pass", Outpt: 1 }))).toEqual(['Remove "Outpt".']);
  expect(fixesOf(fieldUnknown, machineOf({ Type: "Pass", QueryLanguage: "JSONata", Outpt: 1 }))).toEqual([
    'Did you mean "Output"?',
  ]);
});

it("refuses Next inside of And, Or and Not", () => {
  const rule = { Not: { Variable: "$.x", IsNull: true, Next: "S" }, Next: "S" };
  expect(findingsOf(fieldUnknown, machineOf({ Type: "Choice", Choices: [rule] }))).toEqual([
    "/States/S/Choices[0]/Not: Field 'Next' is not supported",
  ]);
});

it("refuses QueryLanguage in an ItemProcessor", () => {
  const processor = { QueryLanguage: "JSONata", StartAt: "P", States: { P: { Type: "Succeed" } } };
  expect(findingsOf(fieldUnknown, machineOf({ Type: "Map", ItemProcessor: processor }))).toEqual([
    "/States/S/ItemProcessor: Field 'QueryLanguage' is not supported",
  ]);
});

it("leaves a state without a type alone, whose fields can't be told", () => {
  expect(findingsOf(fieldUnknown, machineOf({ Type: "Passs", Result: 1 }))).toEqual([]);
});

it("takes __proto__ and constructor for fields like any other", () => {
  const text = '{"StartAt":"S","States":{"S":{"Type":"Succeed","__proto__":{},"constructor":1}}}';
  expect(findingsOf(fieldUnknown, text)).toEqual([
    "/States/S: Field '__proto__' is not supported",
    "/States/S: Field 'constructor' is not supported",
  ]);
});
