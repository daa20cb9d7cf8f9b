import { expect, it } from "vitest";
import { queryLanguage } from "./query-language";
import { findingsOf, machineOf } from "./rule-tester";

it("refuses JSONPath states in a JSONata machine", () => {
  const machine = machineOf({ Type: "Pass", QueryLanguage: "JSONPath" }, { QueryLanguage: "JSONata" });
  expect(findingsOf(queryLanguage, machine)).toEqual([
    "/States/S: 'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
  ]);
});

it("accepts JSONata states in a JSONPath machine", () => {
  const machine = machineOf({ Type: "Pass", QueryLanguage: "JSONata" }, { QueryLanguage: "JSONPath" });
  expect(findingsOf(queryLanguage, machine)).toEqual([]);
});
