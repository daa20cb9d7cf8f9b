import { expect, it } from "vitest";
import { parseNote, wordCount } from "./parse";

it("counts what is read: headings, text, items, cells and callouts, but no code", () => {
  const text =
    "# One two\n\nthree four\n\n- five\n  - six\n\n| a |\n| - |\n| b |\n\n> [!NOTE] seven\n> eight\n\n```\nno words\n```\n";
  expect(wordCount(parseNote(text, "a.md"))).toBe(10);
});
