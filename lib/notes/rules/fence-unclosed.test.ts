import { expect, it } from "vitest";
import { fenceUnclosed } from "./fence-unclosed";
import { findingsOf } from "./rule-tester";

it("names a fence that runs to the end of the note", () => {
  expect(findingsOf(fenceUnclosed, "text\n\n```json\n{}\n\n## Next\n")).toEqual([
    "3:1 The fence is not closed, so that everything below it is code.",
  ]);
});

it("accepts closed fences and indented code", () => {
  expect(findingsOf(fenceUnclosed, "```\nx\n```\n\n    code\n\n> ~~~\n> y\n> ~~~\n")).toEqual([]);
});
