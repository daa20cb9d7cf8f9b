import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

function read(...lines: readonly string[]) {
  return factsOf("question", ...lines).map(({ question, answer, reversible }) => [question, answer, reversible]);
}

describe("questions", () => {
  it("reads the flashcard forms", () => {
    expect(read("Which state waits?::Wait")).toEqual([["Which state waits?", "Wait", false]]);
    expect(read("- First state of a machine:::StartAt")).toEqual([["First state of a machine", "StartAt", true]]);
    expect(read("Which field names the first state?", "?", "`StartAt`")).toEqual([
      ["Which field names the first state?", "`StartAt`", false],
    ]);
    expect(read("Q: Which field names the next state?", "A: Next")).toEqual([
      ["Which field names the next state?", "Next", false],
    ]);
  });

  it("reads a heading that asks with the paragraph under it", () => {
    const [fact] = factsOf("question", "# Note", "", "## What is a layer?", "", "A zip with shared libraries.");
    expect(fact).toMatchObject({ question: "What is a layer?", answer: "A zip with shared libraries." });
    expect(fact?.source).toMatchObject({ line: 3, endLine: 5 });
  });

  it("leaves out headings that are answered at length, or by something else than a paragraph", () => {
    expect(read("## Why?", "", "word ".repeat(31))).toEqual([]);
    expect(read("## Why?", "", "- a list")).toEqual([]);
    expect(read("## Why?", "", "<!-- skip -->", "Because it is so.")).toEqual([]);
  });

  it("leaves names with two colons alone", () => {
    expect(read("Resource type `AWS::Lambda::Function` creates a function.")).toEqual([]);
    expect(read("Resource type AWS::Lambda::Function creates a function.")).toEqual([]);
  });

  it("carries the level and leaves a skipped card out", () => {
    expect(factsOf("question", "<!-- level: apply -->", "Which state waits?::Wait")[0]?.level).toBe("apply");
    expect(read("<!-- skip -->", "Which state waits?::Wait")).toEqual([]);
  });
});
