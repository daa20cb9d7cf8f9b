import { expect, it } from "vitest";
import { findingsOf } from "./rule-tester";
import { tableNoBody } from "./table-no-body";

it("names a table that is only a head", () => {
  expect(findingsOf(tableNoBody, "text\n\n| a | b |\n| --- | --- |\n\n| 1 | 2 |\n")).toEqual([
    "3:1 The table has no rows.",
  ]);
});

it("accepts a table with a row", () => {
  expect(findingsOf(tableNoBody, "| a |\n| - |\n| 1 |\n")).toEqual([]);
});
