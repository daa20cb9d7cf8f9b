import { expect, it } from "vitest";
import { reachable } from "./reachable";
import { findingsOf, machineOf } from "./rule-tester";

const A = { Type: "Pass", Next: "B" };
const B = { Type: "Pass", End: true };

it("tells of states that no way leads to", () => {
  expect(findingsOf(reachable, { StartAt: "A", States: { A, B, C: { Type: "Pass", Next: "B" } } })).toEqual([
    '/States/C: State "C" is not reachable.',
  ]);
});

it("follows rules, Default and catchers, whatever the order", () => {
  const choice = { Type: "Choice", Choices: [{ Variable: "$.x", IsNull: true, Next: "T" }], Default: "B" };
  const T = { Type: "Task", Resource: "x", End: true, Catch: [{ ErrorEquals: ["E"], Next: "A" }] };
  expect(findingsOf(reachable, { StartAt: "C", States: { A, B, T, C: choice } })).toEqual([]);
});

it("says nothing where the machine has no end, or no start", () => {
  expect(
    findingsOf(reachable, { StartAt: "A", States: { A: { Type: "Pass", Next: "A" }, C: { Type: "Pass", Next: "A" } } }),
  ).toEqual([]);
  expect(findingsOf(reachable, { States: { B } })).toEqual([]);
});

it("looks into branches", () => {
  const branch = { StartAt: "B", States: { B, C: { Type: "Succeed" } } };
  expect(findingsOf(reachable, machineOf({ Type: "Parallel", Branches: [branch] }))).toEqual([
    '/States/S/Branches[0]/States/C: State "C" is not reachable.',
  ]);
});
