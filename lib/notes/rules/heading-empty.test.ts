import { expect, it } from "vitest";
import { headingEmpty } from "./heading-empty";
import { findingsOf } from "./rule-tester";

it("names a heading without words", () => {
  expect(findingsOf(headingEmpty, "# A\n\n##\n\ntext")).toEqual(["3:1 The heading has no words."]);
});

it("accepts a heading of code", () => {
  expect(findingsOf(headingEmpty, "## `Catch`\n")).toEqual([]);
});
