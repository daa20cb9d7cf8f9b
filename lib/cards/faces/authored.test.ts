import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { createCardReader } from "./fixtures/card-reader";

const { facesOf, cardsOf } = createCardReader({ parse: parseNote, buildBank: buildItemBank });

it("asks without the options where one answer is right", () => {
  expect(
    facesOf("authored", "A run waits for a day. What bounds it?", "", "- [x] A heartbeat.", "- [ ] A retry."),
  ).toEqual(["A run waits for a day. What bounds it? → A heartbeat"]);
});

it.each([
  ["several are right", "Which two help? Choose two.", "- [x] One"],
  ["the question points at them", "Which of these helps?", "- [ ] One"],
])("asks with the options only where %s", (_, question, option) => {
  const cards = cardsOf(question, "", "- [x] A heartbeat", option, "- [ ] A retry", "- [ ] A cache");
  expect(cards.map(({ faces }) => faces.map(({ kind }) => kind))).toEqual([["item"]]);
});
