import { describe, expect, it } from "vitest";
import { parseNote } from "./parse";

const outline = (markdown: string) =>
  parseNote(markdown, "topic/file-name.md").sections.map(({ depth, title, id, path }) =>
    `${"#".repeat(depth)} ${title.text} (${id}) ${path.join(" > ")}`.trim(),
  );

describe("sections", () => {
  it("hang on headings of all depths, also where one is skipped", () => {
    expect(outline("# Note\n\na\n\n## One\n\n#### Deep\n\n## Two\n\n### Under two\n")).toEqual([
      "# Note (note)",
      "## One (one) One",
      "#### Deep (deep) One > Deep",
      "## Two (two) Two",
      "### Under two (under-two) Two > Under two",
    ]);
  });

  it("keep the text before the first heading under the note's title", () => {
    expect(outline("text\n\n## One\n\nmore")).toEqual(["# File name (top)", "## One (one) One"]);
    expect(outline("text")).toEqual(["# File name (top)"]);
  });

  it("are none in an empty note", () => {
    expect(outline("")).toEqual([]);
    expect(outline("---\ntitle: x\n---\n")).toEqual([]);
  });

  it("name the chapters of a book in their paths", () => {
    expect(outline("# One\n\n## A\n\n# Two\n\n## A\n")).toEqual([
      "# One (one)",
      "## A (a) A",
      "# Two (two) Two",
      "## A (a-1) Two > A",
    ]);
  });

  it("begin at bold lines too, one level below the heading above", () => {
    expect(outline("## One\n\n**Limits:**\n\n- a\n\n**Prices**\n\n- b\n\n**This is a whole sentence.**\n\nc")).toEqual([
      "## One (one) One",
      "### Limits (limits) One > Limits",
      "### Prices (prices) One > Prices",
    ]);
  });

  it("do not begin at a bold line above nothing", () => {
    expect(outline("## One\n\n**Remember this**\n\n## Two\n\ntext")).toEqual(["## One (one) One", "## Two (two) Two"]);
  });

  it("do not begin at text that stands above dashes by accident", () => {
    const note = parseNote("## One\n\nThis is a sentence.\n---\n\nmore", "a.md");
    expect(note.sections).toMatchObject([
      {
        blocks: [
          { type: "paragraph", position: { start: { line: 3 } } },
          { type: "divider", position: { start: { line: 4 } } },
          { type: "paragraph" },
        ],
      },
    ]);
    expect(outline("One\n---\n\ntext")).toEqual(["## One (one) One"]);
  });

  it("have the same anchors when text is added elsewhere", () => {
    expect(outline("new text\n\n## Top\n\n## One")).toEqual([
      "# File name (top-1)",
      "## Top (top) Top",
      "## One (one) One",
    ]);
  });

  it("reach from the heading to the end of the last block", () => {
    const [one] = parseNote("## One\n\n- a\n- b\n\n## Two", "a.md").sections;
    expect(one?.position).toMatchObject({ start: { line: 1, column: 1 }, end: { line: 4, column: 4 } });
  });
});
