import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/read";
import { splitReasons } from "./reasons";

function tableOf(markdown: string) {
  const block = parseNote(markdown, "t/n.md").sections[0]?.blocks[0];
  if (block?.type !== "table") throw new Error("no table");
  return block;
}

it("parts the reasons from the other columns, row by row", () => {
  const whole = tableOf("| Need | Answer | Why |\n| --- | --- | --- |\n| a | b | it is so |\n| c | d | |\n");
  const { table, reasonOf } = splitReasons(whole);
  expect(table.header.map(({ text }) => text)).toEqual(["Need", "Answer"]);
  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(table.rows.map(reasonOf)).toEqual(["it is so", null]);
});

it("leaves a table alone whose things are the reasons", () => {
  const whole = tableOf("| Why | Answer |\n| --- | --- |\n| a | b |\n");
  expect(splitReasons(whole).table).toBe(whole);
});
