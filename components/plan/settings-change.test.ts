import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "@/lib/cards";
import { changedSettings, changeInWords } from "./settings-change";

it("finds what differs, lists included", () => {
  expect(changedSettings(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS })).toEqual([]);
  expect(changedSettings(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, easyDays: [5], retention: 0.85 })).toEqual([
    "retention",
    "easyDays",
  ]);
});

it("names one change and counts several", () => {
  expect(changeInWords(["examDay"])).toBe("Exam date");
  expect(changeInWords(["examDay", "finalPass"])).toBe("2 settings");
});
