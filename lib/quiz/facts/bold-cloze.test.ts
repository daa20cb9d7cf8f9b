import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

function read(...lines: readonly string[]) {
  return factsOf("cloze", ...lines).map(({ statement, answer }) => [statement, answer]);
}

describe("boldClozes", () => {
  it("blanks the bold key word of a full sentence", () => {
    expect(read("A **usage plan** joins the keys with the stages that they may call.")).toEqual([
      ["A ____ joins the keys with the stages that they may call.", "usage plan"],
    ]);
  });

  it("blanks the word only in the sentence where it is bold", () => {
    const text =
      "A policy names the methods that one may call here. The cache holds a **policy** and never a plain answer.";
    expect(read(text)).toEqual([["The cache holds a ____ and never a plain answer.", "policy"]]);
  });

  it("blanks no part of another word", () => {
    expect(read("In a **stage** every staged change of the team is kept until it is used. They wait.")).toEqual([]);
  });

  it("keeps the backticks of code", () => {
    expect(read("A call of `Invoke` without a key answers 403 where a **usage plan** asks for one.")).toEqual([
      ["A call of `Invoke` without a key answers 403 where a ____ asks for one.", "usage plan"],
    ]);
  });

  it("points at the lines of the sentence inside a wrapped paragraph", () => {
    const lines = [
      "The first line says little. A longer one tells that a **usage",
      "plan** joins keys and stages.",
      "Bye.",
    ];
    expect(factsOf("cloze", "# Keys", "", ...lines)[0]?.source).toMatchObject({ line: 3, endLine: 4 });
  });

  it.each([
    "You should **never** keep a secret in the plain settings of a function.",
    "**Queues** keep the messages until a consumer deletes them again.",
    "It keeps the **messages** until a consumer deletes them all again.",
    "A **queue** keeps messages.",
    "The fields that a **queue** has for all of its messages are:",
    "A **queue that keeps its messages for long** is what you need here.",
  ])("makes no cloze of %j", (line) => {
    expect(read(line)).toEqual([]);
  });
});
