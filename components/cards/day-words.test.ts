import { describe, expect, it } from "vitest";
import { dayInWords } from "./day-words";

describe("dayInWords", () => {
  // Day 20,000 is Wednesday, 4 October 2024.
  it.each([
    [19_999, "today"],
    [20_000, "today"],
    [20_001, "tomorrow"],
    [20_003, "on Monday"],
    [20_007, "on 11 October"],
  ])("calls day %d %s", (day, words) => {
    expect(dayInWords(day, 20_000)).toBe(words);
  });
});
