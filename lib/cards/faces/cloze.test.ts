import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { createCardReader } from "./fixtures/card-reader";

const { facesOf, deckOf } = createCardReader({ parse: parseNote, buildBank: buildItemBank });

it("keeps a statement that names what it is about", () => {
  expect(facesOf("cloze", "A run of Step Functions lasts for ==one year== at most.")).toEqual([
    "A run of Step Functions lasts for ____ at most. → one year",
  ]);
});

it("puts the subject in front of a statement that does not name it", () => {
  expect(facesOf("cloze", "## Choice rules", "", "The ==first match== decides where it goes on.")).toEqual([
    "Choice rules: the ____ decides where it goes on. → first match",
  ]);
});

it.each([
  ["the statement points back", "It lasts for ==one year== at most."],
  ["the blank is no noun", "A change of the cache size always **empties** the whole cache of the stage."],
  ["it is negated", "The service does not use the **Parameter Store** for anything at all."],
])("leaves a blank out where %s", (_, line) => {
  expect(deckOf(line).leftOut.map(({ fact, reason }) => [fact.kind, reason])).toEqual([
    ["cloze", "no question of it would be clear without the note"],
  ]);
});
