import { expect, it } from "vitest";
import { endState } from "./end-state";
import { findingsOf, machineOf } from "./rule-tester";

it("wants a state that ends in every machine", () => {
  expect(findingsOf(endState, machineOf({ Type: "Pass", Next: "S" }))).toEqual([
    "null: Workflow has no terminal state",
  ]);
  const branch = { StartAt: "P", States: { P: { Type: "Pass", Next: "P" } } };
  expect(findingsOf(endState, machineOf({ Type: "Parallel", Branches: [branch] }))).toHaveLength(1);
});

it("accepts Succeed, Fail and End, reachable or not", () => {
  const loop = { StartAt: "A", States: { A: { Type: "Pass", Next: "A" }, B: { Type: "Fail" } } };
  expect(findingsOf(endState, loop)).toEqual([]);
});
