import { expect, it } from "vitest";
import { findingsOf } from "./rule-tester";
import { tableBroken } from "./table-broken";

it("names rows without a line of dashes, or with one of another width", () => {
  const message = "1:1 These lines are no table in Markdown; they are read as one here.";
  expect(findingsOf(tableBroken, "| a | b |\n| 1 | 2 |\n")).toEqual([message]);
  expect(findingsOf(tableBroken, "| a | b |\n| --- |\n| 1 | 2 |\n")).toEqual([message]);
});

it("accepts tables and single bars", () => {
  expect(findingsOf(tableBroken, "| a |\n| - |\n| 1 |\n\na | b\nc | d\n\n| x |\n")).toEqual([]);
});
