import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { createCardReader } from "./fixtures/card-reader";

const { facesOf } = createCardReader({ parse: parseNote, buildBank: buildItemBank });

const rowOf = (row: string) => facesOf("contrast", "| Point | Queue | Topic |", "|---|---|---|", row);

it("asks how things differ in a point", () => {
  expect(rowOf("| Delivery model | pull | push |")).toEqual([
    "How do Queue and Topic differ in their delivery model? → Queue: pull | Topic: push",
  ]);
});

it("keeps the article before a point with a preposition", () => {
  expect(rowOf("| Answer to an unknown route | 403 | 404 |")).toEqual([
    "How do Queue and Topic differ in the answer to an unknown route? → Queue: 403 | Topic: 404",
  ]);
});

it("asks with the verb that a sentence sets two things apart by", () => {
  expect(
    facesOf("contrast", "The output reaches only the next state, whereas a variable reaches every later state."),
  ).toEqual([
    "What does each of these reach: output and variable? → output: only the next state | variable: every later state",
  ]);
});
