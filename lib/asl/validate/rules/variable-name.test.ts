import { expect, it } from "vitest";
import type { JsonObject } from "../../json";
import { findingsOf, machineOf } from "./rule-tester";
import { variableName } from "./variable-name";

const assign = (Assign: JsonObject): readonly string[] => findingsOf(variableName, machineOf({ Type: "Pass", Assign }));

it("refuses what is no identifier", () => {
  expect(assign({ "2x": 1, "a b": 1, "a.b": 1, "c.$": "$", größe: 1, _x1: 1 })).toEqual([
    "/States/S/Assign: Variable name '2x' is not valid",
    "/States/S/Assign: Variable name 'a b' is not valid",
    "/States/S/Assign: Variable name 'a.b' is not valid",
  ]);
});

it("keeps `states` for the service, and bounds the length", () => {
  expect(assign({ states: 1 })).toEqual(["/States/S/Assign: Variable name 'states' is reserved"]);
  expect(assign({ ["x".repeat(80)]: 1 })).toEqual([]);
  expect(assign({ ["x".repeat(81)]: 1 })).toEqual(["/States/S/Assign: Variable name must not exceed 80 characters"]);
});

it("looks at catchers and Choice rules", () => {
  const task = { Type: "Task", Resource: "x", Catch: [{ ErrorEquals: ["E"], Next: "S", Assign: { "-": 1 } }] };
  expect(findingsOf(variableName, machineOf(task))).toEqual([
    "/States/S/Catch[0]/Assign: Variable name '-' is not valid",
  ]);
});
