import { expect, it } from "vitest";
import { fieldRequired } from "./field-required";
import { findingsOf, machineOf } from "./rule-tester";

it("lists all that is missing in one finding", () => {
  expect(findingsOf(fieldRequired, {})).toEqual(["/: These fields are required: [States, StartAt]"]);
});

it("asks states for their Type, and each type for its own", () => {
  expect(findingsOf(fieldRequired, machineOf({ Comment: "x" }))).toEqual([
    "/States/S: These fields are required: [Type]",
  ]);
  expect(findingsOf(fieldRequired, machineOf({ Type: "Task" }))).toEqual([
    "/States/S: These fields are required: [Resource]",
  ]);
});

it("asks for Condition in JSONata only", () => {
  const choice = { Type: "Choice", QueryLanguage: "JSONata", Choices: [{ Next: "S" }] };
  expect(findingsOf(fieldRequired, machineOf(choice))).toEqual([
    "/States/S/Choices[0]: These fields are required: [Condition]",
  ]);
});

it("asks rules, retriers and catchers", () => {
  const choice = { Type: "Choice", Choices: [{ Variable: "$.x", IsNull: true }] };
  expect(findingsOf(fieldRequired, machineOf(choice))).toEqual([
    "/States/S/Choices[0]: These fields are required: [Next]",
  ]);
  const parallel = { Type: "Parallel", Branches: [], Retry: [{}], Catch: [{}] };
  expect(findingsOf(fieldRequired, machineOf(parallel))).toEqual([
    "/States/S/Retry[0]: These fields are required: [ErrorEquals]",
    "/States/S/Catch[0]: These fields are required: [ErrorEquals, Next]",
  ]);
});
