import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

describe("sentence contrasts", () => {
  it("sets two things against each other that share a verb", () => {
    const line = "- A result reaches only the next state, whereas a variable reaches every later state.";
    expect(factsOf("contrast", line)).toMatchObject([
      {
        attribute: "reaches",
        sides: [
          { thing: "result", value: "only the next state" },
          { thing: "variable", value: "every later state" },
        ],
      },
    ]);
  });

  it("keeps negations and reads paragraphs too", () => {
    const [fact] = factsOf("contrast", "Standard runs can not be cheap, while Express runs can be short.");
    expect(fact?.sides.map(({ value }) => value)).toEqual(["not be cheap", "be short"]);
  });

  it.each([
    "SQS keeps messages, whereas SNS pushes them.",
    "It runs once, whereas the other runs twice.",
    "A run stops, while a run stops.",
    "Wait for a while and try again.",
  ])("makes no contrast of %j", (line) => {
    expect(factsOf("contrast", line)).toEqual([]);
  });
});
