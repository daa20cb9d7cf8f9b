import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNote } from "./parse";
import { renderHtml, renderRich } from "./render";
import { blocksOf, richOf } from "./visit";

/** Pieces that mean something in a note, to be glued together in any order. */
const PIECES = [
  ..."\n\t :-–=*_`~[]()!<>|#?$&\\{}",
  "\n\n",
  "\r\n",
  "  ",
  "- ",
  "1. ",
  "> ",
  "[!TRAP]",
  "# ",
  "---",
  "```",
  "asl",
  "| a | b |\n",
  "| - | - |\n",
  "**Term**",
  "Term: text",
  "word",
  "Word",
  "CAPITALS",
  "::",
  "==",
  "^[hint]",
  "{{c1::",
  "}}",
  "[[page]]",
  "![](x.png)",
  "[x](y.md)",
  "[^1]",
  "[^1]: ",
  "[n]: z.md",
  "<!-- ask: {x}? -->",
  "<!--",
  "-->",
  "<div>",
  "<script>",
  "</b>",
  "<name>",
  "Q: ",
  "A: ",
  "- [ ] ",
  "- [x] ",
  "title: x\n",
  "400 – Bad",
  "https://x.y",
  "a@b.cd",
  "&amp;",
  "\u00a0",
  "\u200b",
  "\uFEFF",
  "\0",
  "😀",
  "\ud800",
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(""));
const withFrontMatter = fc.tuple(pieces, pieces).map(([yaml, text]) => `---\n${yaml}\n---\n${text}`);
const bytes = fc.uint8Array({ maxLength: 300 }).map((data) => Buffer.from(data).toString("latin1"));
const anyText = fc.oneof(pieces, withFrontMatter, bytes, fc.string({ unit: "binary", maxLength: 300 }));

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Every object with line, column and offset, wherever it is in a value. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  if ("line" in value && "column" in value && "offset" in value) {
    return [{ line: Number(value.line), column: Number(value.column), offset: Number(value.offset) }];
  }
  return Object.values(value).flatMap(placesIn);
}

// Under load the runs take longer than the usual limit.
describe("parseNote", { timeout: 60_000 }, () => {
  it("never throws, and what it gives can be rendered", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const note = parseNote(text, "topic/note.md");
        for (const rich of richOf(note)) renderRich(rich);
        for (const block of blocksOf(note)) if (block.type === "html") renderHtml(block);
      }),
      { numRuns: 300 },
    );
  });

  it("gives positions that lie inside the text, with line, column and offset in agreement", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const note = parseNote(text, "topic/note.md");
        const starts = note.lines.map(
          (_, index) => note.lines.slice(0, index).join("\n").length + (index === 0 ? 0 : 1),
        );
        for (const { line, column, offset } of placesIn([note.sections, note.diagnostics])) {
          expect(offset).toBe((starts[line - 1] ?? Number.NaN) + column - 1);
          expect(column - 1).toBeLessThanOrEqual(note.lines[line - 1]?.length ?? -1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same note for the line ends of all systems, with and without byte order mark", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
        const note = parseNote(plain, "topic/note.md");
        expect(parseNote(plain.replaceAll("\n", "\r\n"), "topic/note.md")).toEqual(note);
        expect(parseNote(`\uFEFF${plain.replaceAll("\n", "\r")}`, "topic/note.md")).toEqual(note);
      }),
      { numRuns: 100 },
    );
  });

  it("gives each section of a note its own anchor", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ids = parseNote(text, "topic/note.md").sections.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain("");
      }),
      { numRuns: 100 },
    );
  });

  it("keeps the text as lines", () => {
    expect(parseNote("\uFEFFone\r\ntwo\rthree\n", "a.md").lines).toEqual(["one", "two", "three", ""]);
  });
});
