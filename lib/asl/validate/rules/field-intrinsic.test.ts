import { expect, it } from "vitest";
import { fieldIntrinsic } from "./field-intrinsic";
import { findingsOf, machineOf } from "./rule-tester";

it("refuses what is neither a path nor an intrinsic function", () => {
  expect(
    findingsOf(fieldIntrinsic, machineOf({ Type: "Fail", ErrorPath: "error", CausePath: "States.Format(" })),
  ).toEqual([
    "/States/S/ErrorPath: Value must be a valid JSONPath or a valid intrinsic function call",
    "/States/S/CausePath: Value must be a valid JSONPath or a valid intrinsic function call",
  ]);
});

it("accepts both", () => {
  const fail = { Type: "Fail", ErrorPath: "$.error", CausePath: "States.Format('failed: {}', $.cause)" };
  expect(findingsOf(fieldIntrinsic, machineOf(fail))).toEqual([]);
});
