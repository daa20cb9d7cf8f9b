import { expect, it } from "vitest";
import { listEmpty } from "./list-empty";
import { findingsOf, machineOf } from "./rule-tester";

it("refuses empty Choices, Branches and ErrorEquals", () => {
  expect(findingsOf(listEmpty, machineOf({ Type: "Choice", Choices: [] }))).toEqual([
    "/States/S/Choices: Minimum number of items is 1",
  ]);
  const parallel = { Type: "Parallel", Branches: [], Catch: [{ ErrorEquals: [], Next: "S" }] };
  expect(findingsOf(listEmpty, machineOf(parallel))).toEqual([
    "/States/S/Branches: Minimum number of items is 1",
    "/States/S/Catch[0]/ErrorEquals: Minimum number of items is 1",
  ]);
});

it("accepts empty Retry and Catch", () => {
  expect(findingsOf(listEmpty, machineOf({ Type: "Task", Resource: "x", Retry: [], Catch: [] }))).toEqual([]);
});
