import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bare, countWords, isFullSentence, leansBack, sentencesOf } from "./sentences";

describe("sentencesOf", () => {
  it("cuts at closing marks before a capital, and says where", () => {
    expect(sentencesOf("One ends. Two asks? `Three` shouts! 4 is it.")).toEqual([
      { text: "One ends.", start: 0 },
      { text: "Two asks?", start: 10 },
      { text: "`Three` shouts!", start: 20 },
      { text: "4 is it.", start: 36 },
    ]);
  });

  it("cuts neither at abbreviations nor inside names and numbers", () => {
    expect(sentencesOf("Use a queue, e.g. SQS, or approx. 5 of them.")).toHaveLength(1);
    expect(sentencesOf("Node.js and States.ALL take 1.5 seconds.")).toHaveLength(1);
  });

  it("keeps every word, in its place", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("One", "two.", "e.g.", "(", "Three!", "4", "A.")), (words) => {
        const text = words.join(" ");
        const sentences = sentencesOf(text);
        expect(sentences.map((sentence) => sentence.text).join(" ")).toBe(text);
        expect(sentences.every((sentence) => text.startsWith(sentence.text, sentence.start))).toBe(true);
      }),
    );
  });
});

describe("bare", () => {
  it("drops closing marks and spaces, but not those inside", () => {
    expect(bare("  States.ALL: all, … ")).toBe("States.ALL: all");
    expect(bare("...")).toBe("");
  });

  it("finishes on long runs of dots", () => {
    expect(bare(`${".".repeat(200_000)}x`)).toHaveLength(200_001);
  });
});

describe("countWords", () => {
  it("counts what has a letter or digit", () => {
    expect(countWords("  up to – 5 `events` … ")).toBe(4);
    expect(countWords("")).toBe(0);
  });
});

describe("leansBack", () => {
  it("knows sentences that need the one before", () => {
    expect(["It waits.", "These are two.", "But not here.", "The former is."].every(leansBack)).toBe(true);
    expect(["Items wait.", "Theory is grey.", "A queue waits."].some(leansBack)).toBe(false);
  });
});

describe("isFullSentence", () => {
  it("tells statements from fragments, questions and lines that lead on", () => {
    expect(isFullSentence("A queue keeps its order")).toBe(true);
    expect(["high volume", "The types are:", "Is it open?", "It waits"].some(isFullSentence)).toBe(false);
  });

  it("refuses sentences that point to the one before", () => {
    expect(
      ["A token does the same for them.", "One run of it is long.", "You avoid that by a retry."].some(isFullSentence),
    ).toBe(false);
  });
});
