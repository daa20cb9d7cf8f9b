import { expect, it } from "vitest";
import { findingsOf, machineOf } from "./rule-tester";
import { stateNameUnique } from "./state-name-unique";

it("refuses a name that a branch has again", () => {
  const branch = { StartAt: "S", States: { S: { Type: "Succeed" } } };
  expect(findingsOf(stateNameUnique, machineOf({ Type: "Parallel", Branches: [branch] }))).toEqual([
    "/States/S/Branches[0]/States/S: Duplicate State name: S",
  ]);
});

it("leaves names that stand twice in one object to the rule about keys", () => {
  const text = '{"StartAt":"A","States":{"A":{"Type":"Succeed"},"A":{"Type":"Fail"}}}';
  expect(findingsOf(stateNameUnique, text)).toEqual([]);
});
