import { expect, it } from "vitest";
import { fenceUnknown } from "./fence-unknown";
import { findingsOf } from "./rule-tester";

it("suggests the sandbox that was meant", () => {
  expect(findingsOf(fenceUnknown, "- a\n\n  ```als\n  {}\n  ```\n")).toEqual([
    "3:1 The language `als` is not known; did you mean `asl`?",
  ]);
});

it("names a language that nobody knows", () => {
  expect(findingsOf(fenceUnknown, "```klingon\nx\n```\n")).toEqual(["1:1 The language `klingon` is not known."]);
});

it("accepts sandboxes, common languages and none", () => {
  expect(findingsOf(fenceUnknown, "```asl\n```\n\n```apigw\n```\n\n```JSON\n```\n\n```\nx\n```\n")).toEqual([]);
});
