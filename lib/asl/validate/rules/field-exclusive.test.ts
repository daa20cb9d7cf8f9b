import { expect, it } from "vitest";
import { fieldExclusive } from "./field-exclusive";
import { findingsOf, machineOf } from "./rule-tester";

it("refuses Next beside End", () => {
  expect(findingsOf(fieldExclusive, machineOf({ Type: "Pass", Next: "S", End: true }))).toEqual([
    "/States/S: There should only be one of the following fields: [Next, End]",
  ]);
});

it("asks for one of them, for which End: false does not count", () => {
  expect(findingsOf(fieldExclusive, machineOf({ Type: "Pass", End: false }))).toEqual([
    "/States/S: There should be exactly one of the following fields: [Next, End]",
  ]);
});

it("asks Wait for exactly one time", () => {
  const group = "[Seconds, SecondsPath, Timestamp, TimestampPath]";
  expect(findingsOf(fieldExclusive, machineOf({ Type: "Wait" }))).toEqual([
    `/States/S: There should be exactly one of the following fields: ${group}`,
  ]);
  expect(findingsOf(fieldExclusive, machineOf({ Type: "Wait", Seconds: 1, TimestampPath: "$.t" }))).toEqual([
    `/States/S: There should only be one of the following fields: ${group}`,
  ]);
});

it("refuses a value beside its path", () => {
  expect(findingsOf(fieldExclusive, machineOf({ Type: "Fail", Error: "E", ErrorPath: "$.e" }))).toEqual([
    "/States/S: There should only be one of the following fields: [Error, ErrorPath]",
  ]);
});

it("accepts a Fail state without any", () => {
  expect(findingsOf(fieldExclusive, machineOf({ Type: "Fail" }))).toEqual([]);
});
