import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { allFactsOf, factsOf } = createFactReader(parseNote);

const ITEM = [
  "Which error can a Catch not handle?",
  "",
  "- [ ] `States.Timeout`",
  "  > It can be named.",
  "- [x] `States.Runtime`",
  "",
  "> Runtime errors end the run.",
];

describe("extractAuthored", () => {
  it("takes question, options, feedback and explanation", () => {
    const [fact] = factsOf("authored", ...ITEM);
    expect(fact).toMatchObject({
      question: "Which error can a Catch not handle?",
      explanation: "Runtime errors end the run.",
      options: [
        { text: "`States.Timeout`", correct: false, feedback: "It can be named." },
        { text: "`States.Runtime`", correct: true, feedback: null },
      ],
    });
  });

  it("points at question and list, and each option at its line", () => {
    const [fact] = factsOf("authored", "# Errors", "", ...ITEM);
    expect(fact?.source).toMatchObject({ line: 3, endLine: 7 });
    expect(fact?.source.text).toContain("Which error");
    expect(fact?.options.map(({ source }) => source.line)).toEqual([5, 7]);
  });

  it("takes the heading as the question where no paragraph stands above", () => {
    const [fact] = factsOf("authored", "# Note", "", "## Which state waits?", "", "- [x] Wait", "- [ ] Pass");
    expect(fact?.question).toBe("Which state waits?");
  });

  it("makes no other fact of the question or the options", () => {
    const kinds = allFactsOf(
      "A run lasts at most 5 minutes. Which state waits?",
      "",
      "- [x] Wait: waits for some time",
      "- [ ] Pass",
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(["authored"]);
  });

  it("takes the heading when the paragraph above does not ask", () => {
    const lines = ["# Note", "", "## Which state waits?", "", "Think of time.", "", "- [x] Wait", "- [ ] Pass"];
    expect(factsOf("authored", ...lines)[0]?.question).toBe("Which state waits?");
  });

  it("takes a question with an instruction behind it", () => {
    const question = "Which states end a run? (Choose two.)";
    const [fact] = factsOf("authored", question, "", "- [x] Succeed", "- [x] Fail", "- [ ] Pass");
    expect(fact?.question).toBe(question);
  });

  it.each([
    [["- [x] read", "- [ ] write"], "a list of things to do"],
    [["Chapters so far.", "", "- [x] one", "- [ ] two"], "a statement above"],
    [["Which?", "", "- [ ] read", "- [ ] write"], "no key"],
    [["Which?", "", "- [x] read", "- [x] write"], "no wrong option"],
    [["Which?", "", "- [x] read", "- write", "- [ ] run"], "plain items between the boxes"],
    [["Which?", "", "<!-- skip -->", "- [x] read", "- [ ] write"], "a skipped list"],
  ])("makes no item of %j: %s", (lines) => {
    expect(factsOf("authored", "# Work", "", ...lines)).toEqual([]);
  });
});
