import { expect, it } from "vitest";
import type { JsonObject } from "../../json";
import { findingsOf } from "./rule-tester";
import { stateName } from "./state-name";

const named = (name: string): JsonObject => ({ StartAt: name, States: { [name]: { Type: "Succeed" } } });

it("accepts 1 to 80 characters, counted as Unicode has them", () => {
  expect(findingsOf(stateName, named("🙂".repeat(80)))).toEqual([]);
  expect(findingsOf(stateName, named("x".repeat(81)))).toEqual([
    `/States/${"x".repeat(81)}: State name must not exceed 80 characters`,
  ]);
  expect(findingsOf(stateName, named(""))).toEqual(["/States/: State name must not be empty"]);
});
