import { expect, it } from "vitest";
import { noDollar } from "./no-dollar";
import { findingsOf, machineOf } from "./rule-tester";

it("warns of a path that would be taken for text", () => {
  const Parameters = { a: "$.a", b: { c: "States.UUID()" }, "d.$": "$.d", e: "$5", f: "$$.Execution.Id" };
  expect(findingsOf(noDollar, machineOf({ Type: "Pass", Parameters }))).toEqual([
    "/States/S/Parameters/a: No .$ on the field 'a', whose value appears to be a JSONPath or intrinsic function",
    "/States/S/Parameters/b/c: No .$ on the field 'c', whose value appears to be a JSONPath or intrinsic function",
    "/States/S/Parameters/f: No .$ on the field 'f', whose value appears to be a JSONPath or intrinsic function",
  ]);
});
