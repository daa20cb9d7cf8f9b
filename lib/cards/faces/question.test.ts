import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { createCardReader } from "./fixtures/card-reader";

const { facesOf } = createCardReader({ parse: parseNote, buildBank: buildItemBank });

it("asks as the author wrote", () => {
  expect(facesOf("question", "Which state waits?::the Wait state")).toEqual(["Which state waits? → the Wait state"]);
});

it("asks both ways where the author allows it", () => {
  expect(facesOf("question", "Dead-letter queue:::keeps messages that failed")).toEqual([
    "Dead-letter queue → keeps messages that failed",
    "keeps messages that failed → Dead-letter queue",
  ]);
});
