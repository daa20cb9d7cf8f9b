import { expect, it } from "vitest";
import { fieldType } from "./field-type";
import { findingsOf, machineOf } from "./rule-tester";

it("names the type that is missed", () => {
  const task = { Type: "Task", Resource: 1, TimeoutSeconds: "3", Retry: {}, Catch: ["x"], End: "true", ResultPath: 1 };
  expect(findingsOf(fieldType, machineOf(task)).toSorted()).toEqual([
    "/States/S/Catch[0]: Expected value of type Object",
    "/States/S/End: Expected value of type Boolean",
    "/States/S/Resource: Expected value of type String",
    "/States/S/ResultPath: Expected value of type String",
    "/States/S/Retry: Expected value of type Array",
    "/States/S/TimeoutSeconds: Expected value of type Integer",
  ]);
});

it("asks operators for what they compare with", () => {
  const rules = [
    { Variable: "$.x", NumericEquals: "1", Next: "S" },
    { Variable: "$.x", IsNull: 1, Next: "S" },
    { Variable: "$.x", StringEquals: true, Next: "S" },
  ];
  expect(findingsOf(fieldType, machineOf({ Type: "Choice", Choices: rules }))).toEqual([
    "/States/S/Choices[0]/NumericEquals: Expected value of type Number",
    "/States/S/Choices[1]/IsNull: Expected value of type Boolean",
    "/States/S/Choices[2]/StringEquals: Expected value of type String",
  ]);
});

it("accepts expressions in JSONata states, but not for constants", () => {
  const task = { Type: "Task", QueryLanguage: "JSONata", Resource: "x", TimeoutSeconds: "{% 1 %}" };
  expect(findingsOf(fieldType, machineOf(task))).toEqual([]);
  expect(
    findingsOf(fieldType, machineOf({ ...task, Retry: [{ ErrorEquals: ["a"], MaxAttempts: "{% 1 %}" }] })),
  ).toEqual(["/States/S/Retry[0]/MaxAttempts: Expected value of type Integer"]);
});

it("asks for an expression in Condition", () => {
  const choice = { Type: "Choice", QueryLanguage: "JSONata", Choices: [{ Condition: "true", Next: "S" }] };
  expect(findingsOf(fieldType, machineOf(choice))).toEqual([
    "/States/S/Choices[0]/Condition: Expected value of type JSONata expression",
  ]);
});

it("accepts null where it switches a path off", () => {
  expect(findingsOf(fieldType, machineOf({ Type: "Pass", InputPath: null, ResultPath: null }))).toEqual([]);
});
