import { describe, expect, it } from "vitest";
import { parseNote } from "./parse";

const read = (yaml: string) => parseNote(`---\n${yaml}\n---\n\nText\n`, "topic/file-name.md");

describe("front matter", () => {
  it("gives all fields", () => {
    const yaml = [
      "title: 'Errors: all'",
      "summary: One sentence.",
      "order: 4",
      "objectives: [one, two]",
      "tasks: SAA-C03 2.1",
      "updated: 2026-11-22",
      "sources:",
      "  - { title: Guide, url: 'https://x.y', date: 2026-09 }",
      "  - https://x.y/z",
      "  - { title: Book, date: 2026-01-02 }",
    ];
    expect(read(yaml.join("\n")).meta).toEqual({
      title: "Errors: all",
      summary: "One sentence.",
      order: 4,
      objectives: ["one", "two"],
      tasks: ["SAA-C03 2.1"],
      updated: "2026-11-22",
      sources: [
        { title: "Guide", url: "https://x.y", date: "2026-09" },
        { title: "https://x.y/z", url: "https://x.y/z", date: null },
        { title: "Book", url: null, date: "2026-01-02" },
      ],
    });
  });

  it("keeps the good fields beside a bad one, and the text", () => {
    const note = read("title: Good\norder: bad");
    expect(note.meta).toMatchObject({ title: "Good", order: null });
    expect(note.sections[0]?.blocks[0]).toMatchObject({ content: { text: "Text" }, position: { start: { line: 6 } } });
  });

  it("may be broken without harm to the text", () => {
    const note = read("title: [");
    expect(note.meta.title).toBe("File name");
    expect(note.sections).toMatchObject([{ blocks: [{ content: { text: "Text" } }] }]);
  });

  it("is not seen where dashes are a divider", () => {
    const note = parseNote("---\n\nSome prose.\n\n---\n\nmore", "a.md");
    expect(note.sections[0]?.blocks.map(({ type }) => type)).toEqual(["divider", "paragraph", "divider", "paragraph"]);
    expect(parseNote("---\n# Title\n\ntext", "a.md").meta.title).toBe("Title");
  });

  it("makes a question the stem above the text", () => {
    const note = parseNote("---\nquestion: 'Which?'\n---\n\n- [x] a\n- [ ] b\n", "a.md");
    expect(note.sections[0]?.blocks).toMatchObject([
      { type: "paragraph", content: { text: "Which?" }, position: { start: { line: 2 } } },
      { type: "list", items: [{ checked: true }, { checked: false }] },
    ]);
  });

  it("is safe against names of object members and aliases without end", () => {
    const bomb = Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
    expect(read(["__proto__: { title: x }", "constructor: y", "a0: &a0 [x]", ...bomb].join("\n")).meta.title).toBe(
      "File name",
    );
    expect(read(`title: x\nsources: ${"[".repeat(5000)}`).meta.title).toBe("File name");
  });
});
