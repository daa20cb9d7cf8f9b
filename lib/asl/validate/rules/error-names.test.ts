import { expect, it } from "vitest";
import type { JsonObject } from "../../json";
import { errorNames } from "./error-names";
import { findingsOf, machineOf } from "./rule-tester";

const withRetry = (...names: readonly (readonly string[])[]): JsonObject =>
  machineOf({ Type: "Task", Resource: "x", Retry: names.map((ErrorEquals) => ({ ErrorEquals })) });

it("wants States.ALL alone", () => {
  expect(findingsOf(errorNames, withRetry(["A", "States.ALL"]))).toEqual([
    "/States/S/Retry[0]/ErrorEquals: States.ALL must appear alone",
  ]);
});

it("wants States.ALL last", () => {
  expect(findingsOf(errorNames, withRetry(["States.ALL"], ["A"]))).toEqual([
    "/States/S/Retry[0]/ErrorEquals: States.ALL must be in the last element",
  ]);
  expect(findingsOf(errorNames, withRetry(["A"], ["States.ALL"]))).toEqual([]);
});
