import { expect, it } from "vitest";
import { findingsOf, machineOf } from "./rule-tester";
import { templateDuplicate } from "./template-duplicate";

it("refuses a value beside a path for the same key", () => {
  const Parameters = { "a.$": "$.a", b: [{ c: 1, "c.$": "$.c" }] };
  expect(findingsOf(templateDuplicate, machineOf({ Type: "Pass", Parameters }))).toEqual([
    "/States/S/Parameters/b[0]: Duplicate field 'c', once with a path and once without",
  ]);
});

it("leaves Result alone, which is no template", () => {
  expect(findingsOf(templateDuplicate, machineOf({ Type: "Pass", Result: { "a.$": 1, a: 2 } }))).toEqual([]);
});
