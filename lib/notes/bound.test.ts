import { describe, expect, it } from "vitest";
import { boundMarks, restoreHidden } from "./bound";
import { parseNote } from "./parse";
import { wordCount } from "./word-count";

const MANY = 10_000;

/** Texts for which an unbounded parser takes minutes, or the whole stack. */
const HOSTILE: Readonly<Record<string, string>> = {
  quotes: `${">".repeat(10_000)} x`,
  "quotes and items": `${"> - ".repeat(5000)}x`,
  items: `${"- ".repeat(10_000)}x`,
  indentation: Array.from({ length: 300 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"),
  brackets: "[".repeat(MANY) + "]".repeat(MANY),
  pictures: "![".repeat(MANY),
  emphasis: "*a_ ".repeat(MANY),
  "nested emphasis": `${"*_".repeat(MANY / 2)}a${"_*".repeat(MANY / 2)}`,
  backticks: Array.from({ length: 300 }, (_, length) => "`".repeat(length + 1)).join(" "),
  footnotes: "[^a".repeat(MANY),
  "wiki links": "[[a".repeat(MANY),
  highlights: "==a==^[".repeat(MANY / 2),
  clozes: "{{c1::a::".repeat(MANY),
  comments: "<!--".repeat(MANY),
  tags: "<a ".repeat(MANY),
  addresses: "a.b@".repeat(MANY),
  underlines: "a\n---\n".repeat(2000),
  spaces: `a${" ".repeat(MANY)}b: c`,
};

describe("bounds", () => {
  it.each(Object.entries(HOSTILE))(
    "let a note of %s be parsed",
    (_, text) => {
      expect(parseNote(text, "a.md").lines.join("\n")).toBe(text);
    },
    20_000,
  );

  it("read a script of 75,000 characters on one line", () => {
    const note = parseNote(`# A\n\n<script>${"if(a[b]<c){d*=e_f}".repeat(4200)}</script>\n\ntext`, "a.md");
    expect(note.sections[0]?.blocks.map(({ type }) => type)).toEqual(["html", "paragraph"]);
  });

  it("lose no word of a paragraph of 75,000 characters", () => {
    const text = "some *words* and `code` [link](x.md) ".repeat(2000);
    expect(wordCount(parseNote(`# A\n\n${text}`, "a.md"))).toBe(text.trim().split(/\s+/).length + 1);
  });

  it("change nothing in an ordinary note, and no length", () => {
    const table = `| a | b |\n| - | - |\n${"| **x** | `y` |\n".repeat(1000)}`;
    const list = "* **x** is `y`\n".repeat(2000);
    for (const text of [table, list, "```json\n[[[]]]\n```\n", "> - 1. a **b**", "- ".repeat(40)])
      expect(boundMarks(text)).toBe(text);
    for (const text of Object.values(HOSTILE)) expect(boundMarks(text)).toHaveLength(text.length);
  });

  it("can be taken back", () => {
    for (const text of Object.values(HOSTILE)) expect(restoreHidden(boundMarks(text))).toBe(text);
  });
});
