import { expect, it } from "vitest";
import { headingGuessed } from "./heading-guessed";
import { findingsOf } from "./rule-tester";

it("names the lines of plain text that are taken for headings", () => {
  expect(findingsOf(headingGuessed, "An opening sentence here.\n\nSTAGES\n\nEach stage has a URL.\n")).toEqual([
    "3:1 This line is taken for a heading.",
  ]);
});

it("says nothing where headings are marked", () => {
  expect(findingsOf(headingGuessed, "Opening\n\n# A\n\nSTAGES\n\nText.\n\n**Bold line**\n\nText.")).toEqual([]);
});
