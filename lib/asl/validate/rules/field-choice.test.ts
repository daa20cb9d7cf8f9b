import { expect, it } from "vitest";
import { fieldChoice } from "./field-choice";
import { findingsOf, fixesOf, machineOf, mapOf } from "./rule-tester";

it("suggests the nearest value", () => {
  expect(findingsOf(fieldChoice, machineOf({ Type: "Taks" }))).toEqual([
    "/States/S/Type: Value must be one of: [Task, Pass, Choice, Wait, Succeed, Fail, Parallel, Map]",
  ]);
  expect(fixesOf(fieldChoice, machineOf({ Type: "Taks" }))).toEqual(['Did you mean "Task"?']);
});

it("knows query languages, modes and jitter", () => {
  const machine = machineOf({ Type: "Succeed" }, { QueryLanguage: "jsonata" });
  expect(findingsOf(fieldChoice, machine)).toEqual(["/QueryLanguage: Value must be one of: [JSONPath, JSONata]"]);
  expect(findingsOf(fieldChoice, mapOf({}, { Mode: "Distributed" }))).toEqual([
    "/States/S/ItemProcessor/ProcessorConfig/Mode: Value must be one of: [INLINE, DISTRIBUTED]",
  ]);
});
