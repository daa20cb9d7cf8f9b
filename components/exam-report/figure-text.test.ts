import { describe, expect, it } from "vitest";
import { clockText, listText, rangeText, usedText } from "./figure-text";

describe("clockText", () => {
  it("rounds to seconds and goes past the hour in minutes", () => {
    expect([0, 999, 59_499, 161_000, 4_000_000].map(clockText)).toEqual(["0:00", "0:01", "0:59", "2:41", "66:40"]);
  });
});

describe("usedText", () => {
  it("gives whole minutes", () => {
    expect(usedText(128 * 60_000 + 20_000, 130 * 60_000)).toBe("128 of 130 minutes");
  });
});

describe("rangeText", () => {
  it("gives whole percentages", () => {
    expect(rangeText(0.568, 0.831)).toBe("57 to 83%");
  });
});

describe("listText", () => {
  it("puts and before the last", () => {
    expect([listText([]), listText(["1"]), listText(["1", "2"]), listText(["1", "2", "3"])]).toEqual([
      "",
      "1",
      "1 and 2",
      "1, 2 and 3",
    ]);
  });
});
