import { expect, it } from "vitest";
import { passResultStatic } from "./pass-result-static";
import { findingsOf, machineOf } from "./rule-tester";

it("warns of paths that nobody looks up", () => {
  expect(findingsOf(passResultStatic, machineOf({ Type: "Pass", Result: { "a.$": "$.a", b: [1] } }))).toEqual([
    "/States/S/Result/a.$: The Result of a Pass state is static, paths in it are not evaluated",
  ]);
});
