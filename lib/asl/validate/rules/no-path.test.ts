import { expect, it } from "vitest";
import { noPath } from "./no-path";
import { findingsOf, machineOf } from "./rule-tester";

it("warns of a path in a field that has a Path form", () => {
  expect(findingsOf(noPath, machineOf({ Type: "Fail", Cause: "$.cause", Error: "$ too low" }))).toEqual([
    "/States/S/Cause: The value of 'Cause' looks like a path, but the field name does not end with 'Path'",
  ]);
  const rule = { Variable: "$.a", StringEquals: "$.b", Next: "S" };
  expect(findingsOf(noPath, machineOf({ Type: "Choice", Choices: [rule] }))).toHaveLength(1);
});
