import { describe, expect, it } from "vitest";
import type { List } from "./model";
import { blocksIn } from "./testing";

function list(markdown: string): List {
  const found = blocksIn(markdown).find((block) => block.type === "list");
  if (found?.type !== "list") throw new Error("no list");
  return found;
}

describe("a list", () => {
  it("keeps what is nested under an item with it", () => {
    expect(list("- **Wait**\n\t- pauses\n\t\t- for a time\n\n  ```json\n  {}\n  ```\n- Pass")).toMatchObject({
      ordered: false,
      items: [
        {
          content: { text: "Wait" },
          children: [
            { type: "list", items: [{ content: { text: "pauses" }, children: [{ type: "list" }] }] },
            { type: "code", language: "json" },
          ],
        },
        { content: { text: "Pass" }, children: [] },
      ],
    });
  });

  it("tells its first number and its ticks", () => {
    expect(list("3. a\n4. b")).toMatchObject({ ordered: true, start: 3 });
    expect(list("- [x] a\n- [ ] b\n- c").items.map(({ checked }) => checked)).toEqual([true, false, null]);
  });

  it("has items without words where only something else is nested", () => {
    expect(list("- ```\n  x\n  ```\n-\n")).toMatchObject({
      items: [
        { content: { text: "", position: { start: { line: 1 } } }, children: [{ type: "code" }] },
        { children: [] },
      ],
    });
  });
});

describe("a table", () => {
  it("has as many cells in each row as in its head", () => {
    const [table] = blocksIn("| a | b |\n| :- | -: |\n| 1 |\n| 1 | 2 | 3 |\n");
    expect(table).toMatchObject({
      type: "table",
      align: ["left", "right"],
      rows: [
        { cells: [{ text: "1" }, { text: "" }] },
        { cells: [{ text: "1" }, { text: "2" }], position: { start: { line: 4 } } },
      ],
    });
  });
});

describe("a callout", () => {
  it.each([
    ["> [!TRAP]\n> claim\n>\n> truth", "trap", "TRAP", null, ["claim", "truth"]],
    ["> [!trap] claim\n> truth", "trap", "trap", "claim", ["truth"]],
    ["> [!EXAM]\n> hint", "exam", "EXAM", null, ["hint"]],
    ["> [!warning]- Folded **words**\n> text", "note", "warning", "Folded words", ["text"]],
    ["> [!tip|wide]+\n> text", "note", "tip", null, ["text"]],
    ["> **Note**\n> text", "note", "Note", null, ["text"]],
  ])("is read from %j", (markdown, kind, label, title, texts) => {
    const [callout] = blocksIn(markdown);
    if (callout?.type !== "callout") throw new Error("no callout");
    expect([callout.kind, callout.label, callout.title?.text ?? null]).toEqual([kind, label, title]);
    expect(callout.blocks.map((block) => block.type === "paragraph" && block.content.text)).toEqual(texts);
  });

  it("may hold lists and tables", () => {
    expect(blocksIn("> [!NOTE]\n> - a\n>\n> | b |\n> | - |\n> | c |\n")).toMatchObject([
      { type: "callout", blocks: [{ type: "list" }, { type: "table" }] },
    ]);
  });

  it("is not made of an ordinary quote", () => {
    for (const quote of ["> words", "> **Note** that this goes on", "> [link](x.md)"]) {
      expect(blocksIn(quote)).toMatchObject([{ type: "quote", blocks: [{ type: "paragraph" }] }]);
    }
  });
});

describe("a directive", () => {
  it("goes with the block under it", () => {
    expect(
      blocksIn("a\n\n<!-- ask( Best  for ): What is {X}\n  for? -->\n\n<!-- level: apply --><!-- skip -->\n- b\n\nc"),
    ).toMatchObject([
      { directives: [] },
      {
        type: "list",
        directives: [
          {
            name: "ask",
            argument: "Best for",
            value: "What is {X} for?",
            position: { start: { line: 3 }, end: { line: 4 } },
          },
          { name: "level", argument: null, value: "apply" },
          { name: "skip", value: "", position: { start: { line: 6, column: 22 } } },
        ],
      },
      { directives: [] },
    ]);
  });

  it("goes with a block nested in an item or a callout", () => {
    expect(list("- a\n\n  <!-- skip -->\n  - b")).toMatchObject({
      items: [{ children: [{ directives: [{ name: "skip" }] }] }],
    });
  });

  it("is dropped when it is unknown or says nothing, as other comments are", () => {
    expect(blocksIn("<!-- asking: x -->\n<!-- ask -->\n<!-- level: hard -->\n<!-- a comment -->\na")).toMatchObject([
      { directives: [] },
    ]);
  });
});

describe("code", () => {
  it.each([
    ["```asl\n{}\n```", "asl", ""],
    ['```JSON title="a b"\n{}\n```', "json", 'title="a b"'],
    ['```\n{"a": [1]}\n```', "json", ""],
    ['```\n{"a": …}\n```', "json", ""],
    ["```\n$ aws s3 ls\n```", "shell", ""],
    ["```\nResources:\n  Api:\n    Type: AWS::Api\n```", "yaml", ""],
    ["```\nsome words only\n```", null, ""],
    ["    indented code\n", null, ""],
  ])("says the language of %j", (markdown, language, info) => {
    expect(blocksIn(markdown)).toMatchObject([{ type: "code", language, info }]);
  });
});

describe("other blocks", () => {
  it("keep raw HTML and dividers, and drop what shows nothing", () => {
    expect(
      blocksIn("<details><summary>More</summary>\n\ntext\n\n</details>\n\n---\n\n[x]: y.md\n\n![](a.png)").map(
        ({ type }) => type,
      ),
    ).toEqual(["html", "paragraph", "divider", "paragraph"]);
  });

  it("show placeholders in angle brackets as words", () => {
    expect(blocksIn("<account-id>\n")).toMatchObject([{ type: "paragraph", content: { text: "<account-id>" } }]);
  });

  it("keep the text of footnotes and of headings inside quotes", () => {
    expect(blocksIn("a[^1]\n\n[^1]: below\n\n> # Heading")).toMatchObject([
      { content: { text: "a" } },
      { content: { text: "below" } },
      { type: "quote", blocks: [{ type: "paragraph", content: { text: "Heading" } }] },
    ]);
  });
});
