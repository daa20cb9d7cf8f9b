import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

function read(...lines: readonly string[]) {
  return factsOf("cloze", ...lines).map(({ statement, answer }) => [statement, answer]);
}

describe("marked clozes", () => {
  it("blanks what the author marked, with the hint", () => {
    const lines = ["A run may last ==one year==^[twelve months].", "", "It ends {{c1::at once::very fast}} then."];
    expect(factsOf("cloze", ...lines)).toMatchObject([
      { statement: "A run may last ____.", answer: "one year", hint: "twelve months" },
      { statement: "It ends ____ then.", answer: "at once", hint: "very fast" },
    ]);
  });

  it("takes only the sentence of the blank, and the one before where it leans on that", () => {
    expect(read("A queue waits. Every run may last ==one year== here.")).toEqual([
      ["Every run may last ____ here.", "one year"],
    ]);
    expect(read("A queue waits. It may last ==one year== here.")).toEqual([
      ["A queue waits. It may last ____ here.", "one year"],
    ]);
  });

  it("makes one fact of each blank, and nothing else of the line", () => {
    expect(read("- The **default** is ==one== and ==two== of the runs in total.")).toEqual([
      ["The default is ____ and two of the runs in total.", "one"],
      ["The default is one and ____ of the runs in total.", "two"],
    ]);
  });

  it("points at the lines of the paragraph and carries wording and level", () => {
    const lines = [
      "# Runs",
      "",
      "<!-- ask: How long may it last? -->",
      "<!-- level: apply -->",
      "A run may",
      "last ==one year==.",
    ];
    const [fact] = factsOf("cloze", ...lines);
    expect(fact).toMatchObject({ asks: ["How long may it last?"], level: "apply", source: { line: 5, endLine: 6 } });
    expect(fact?.source.text).toContain("==one year==");
  });

  it("keeps a negation in front of the blank", () => {
    expect(read("A run can not last ==two years== at all.")).toEqual([
      ["A run can not last ____ at all.", "two years"],
    ]);
  });

  it("makes nothing of a skipped paragraph", () => {
    expect(read("<!-- skip -->", "A run may last ==one year==.")).toEqual([]);
  });
});
