import { expect, it } from "vitest";
import { fieldRange } from "./field-range";
import { findingsOf, machineOf, mapOf } from "./rule-tester";

it("names the bound in the form of the field's type", () => {
  const retrier = {
    ErrorEquals: ["a"],
    IntervalSeconds: 0,
    MaxAttempts: -1,
    BackoffRate: 0.5,
    MaxDelaySeconds: 31622401,
  };
  expect(findingsOf(fieldRange, machineOf({ Type: "Task", Resource: "x", Retry: [retrier] }))).toEqual([
    "/States/S/Retry[0]/IntervalSeconds: Minimum value is 1",
    "/States/S/Retry[0]/MaxAttempts: Minimum value is 0",
    "/States/S/Retry[0]/BackoffRate: Minimum value is 1.0",
    "/States/S/Retry[0]/MaxDelaySeconds: Maximum value is 31622400",
  ]);
});

it("bounds what a Wait state waits", () => {
  expect(findingsOf(fieldRange, machineOf({ Type: "Wait", Seconds: 100_000_000 }))).toEqual([
    "/States/S/Seconds: Maximum value is 99999999",
  ]);
  expect(findingsOf(fieldRange, machineOf({ Type: "Wait", Seconds: 0 }))).toEqual([]);
});

it("bounds the percentage of failures", () => {
  expect(findingsOf(fieldRange, mapOf({ ToleratedFailurePercentage: 101 }))).toEqual([
    "/States/S/ToleratedFailurePercentage: Maximum value is 100.0",
  ]);
});
