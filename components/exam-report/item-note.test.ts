import { describe, expect, it } from "vitest";
import { answerStory } from "./answer-story";
import { chose, choseSeveral, resultOf } from "./fixtures/result";
import { itemNote } from "./item-note";

describe("itemNote", () => {
  it.each([
    ["the misconception behind a wrong answer", resultOf(chose("q")), "Belief q"],
    ["that of the first wrong one of several", resultOf(choseSeveral("p", "r")), "Belief r"],
    [
      "that a right answer was given up",
      resultOf(chose("r"), { changed: "right-to-wrong" }),
      "Belief r; changed from right to wrong",
    ],
    [
      "that a wrong answer was mended",
      resultOf(chose("p"), { changed: "wrong-to-right" }),
      "Changed from wrong to right",
    ],
    ["nothing where all is well", resultOf(chose("p")), ""],
    ["what was left blank", resultOf(null), "Left blank"],
    ["what was left incomplete", resultOf(choseSeveral("p")), "Left incomplete"],
    ["what was never reached", resultOf(null, { state: { seen: false } }), "Never reached"],
  ])("says %s", (_name, result, note) => {
    expect(itemNote(result)).toBe(note);
  });
});

describe("answerStory", () => {
  it("tells time, change, flag and confidence", () => {
    const state = { first: chose("r"), flagged: true, confidence: "sure", time: 161_000 } as const;
    expect(answerStory(resultOf(chose("q"), { changed: "wrong-to-wrong", state }), 120_000)).toBe(
      "2:41 on the screen; the even pace was 2:00. Changed from A to D. Flagged. You were sure.",
    );
  });

  it("says that an item was unscored", () => {
    const result = resultOf(chose("q"));
    const story = answerStory({ ...result, entry: { ...result.entry, scored: false } }, 120_000);
    expect(story).toBe("1:00 on the screen; the even pace was 2:00. This item was unscored.");
  });
});
