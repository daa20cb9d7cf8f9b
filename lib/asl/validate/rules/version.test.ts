import { expect, it } from "vitest";
import { findingsOf, machineOf } from "./rule-tester";
import { version } from "./version";

it("knows version 1.0 only", () => {
  expect(findingsOf(version, machineOf({ Type: "Succeed" }, { Version: "1.0" }))).toEqual([]);
  expect(findingsOf(version, machineOf({ Type: "Succeed" }, { Version: "2.0" }))).toEqual([
    "/Version: Value must be one of: [1.0]",
  ]);
});
