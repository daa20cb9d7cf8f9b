import { expect, it } from "vitest";
import { findingsOf, machineOf } from "./rule-tester";
import { timestamp } from "./timestamp";

it.each([
  "2016-08-18 17:33:00Z",
  "2016-08-18T17:33:00",
  "2016-13-18T17:33:00Z",
  "2016-02-30T17:33:00Z",
  "2016-08-18T25:33:00Z",
  "2016-08-18t17:33:00z",
])("refuses %s", (Timestamp) => {
  expect(findingsOf(timestamp, machineOf({ Type: "Wait", Timestamp }))).toEqual([
    "/States/S/Timestamp: String does not match RFC3339 timestamp",
  ]);
});

it.each(["2016-08-18T17:33:00Z", "2016-08-18T17:33:00.123Z", "2016-08-18T17:33:00+02:00", "2024-02-29T00:00:00Z"])(
  "accepts %s",
  (Timestamp) => {
    expect(findingsOf(timestamp, machineOf({ Type: "Wait", Timestamp }))).toEqual([]);
  },
);

it("looks at operands of Choice rules, and not into expressions", () => {
  const rule = { Variable: "$.t", TimestampEquals: "noon", Next: "S" };
  expect(findingsOf(timestamp, machineOf({ Type: "Choice", Choices: [rule] }))).toEqual([
    "/States/S/Choices[0]/TimestampEquals: String does not match RFC3339 timestamp",
  ]);
  const wait = { Type: "Wait", QueryLanguage: "JSONata", Timestamp: "{% $states.input.t %}" };
  expect(findingsOf(timestamp, machineOf(wait))).toEqual([]);
});
