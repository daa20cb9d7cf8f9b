import { expect, it } from "vitest";
import { findingsOf } from "./rule-tester";
import { tableRagged } from "./table-ragged";

it("names rows that are shorter or longer than the head", () => {
  expect(findingsOf(tableRagged, "| a | b |\n| - | - |\n| 1 |\n| 1 | 2 |\n| 1 | 2 | 3 |\n")).toEqual([
    "3:1 The row has 1 cell, the head 2 cells; the missing cells are empty.",
    "5:1 The row has 3 cells, the head 2 cells; the cells beyond the head are left out.",
  ]);
});

it("accepts empty cells", () => {
  expect(findingsOf(tableRagged, "| a | b |\n| - | - |\n| 1 | |\n")).toEqual([]);
});
