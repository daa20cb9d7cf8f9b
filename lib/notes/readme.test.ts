import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Block } from "./model";
import { parseNote } from "./parse";
import { blocksOf } from "./visit";

const README = readFileSync(path.join(import.meta.dirname, "../../content/README.md"), "utf8");

/** The example under the bold name of a shape. */
function example(name: string) {
  const shape = README.indexOf(`**${name}.**`);
  const start = README.indexOf("```markdown\n", shape) + "```markdown\n".length;
  return parseNote(README.slice(start, README.indexOf("\n```", start)), "topic/example.md");
}

function blocks(name: string): readonly Block[] {
  return example(name).sections.flatMap((section) => section.blocks);
}

describe("the examples of content/README.md", () => {
  it("have no diagnostics", () => {
    for (const [, name = ""] of README.matchAll(/^\*\*([\w ]+)\.\*\*/gm)) expect(example(name).diagnostics).toEqual([]);
  });

  it("are themselves a note without diagnostics", () => {
    const { diagnostics } = parseNote(README, "README.md");
    // It is looked things up in, not read in one go.
    expect(diagnostics.filter(({ rule }) => rule !== "lesson-too-long")).toEqual([]);
  });

  it("show a table with wordings for its columns", () => {
    expect(blocks("Table")).toMatchObject([
      {
        type: "table",
        header: [{ text: "Workflow type" }, { text: "Longest run" }, { text: "Best for" }],
        rows: [{}, {}],
        directives: [
          { name: "ask", argument: null },
          { name: "ask", argument: "Longest run" },
        ],
      },
    ]);
  });

  it("show definitions", () => {
    const [list] = blocks("Definition");
    expect(list).toMatchObject({ directives: [{ value: "Which field {definition}?" }] });
    expect(list?.type === "list" && list.items.map(({ term }) => term?.name.text)).toEqual([
      "ResultPath",
      "OutputPath",
    ]);
  });

  it("show limits as definitions", () => {
    const [list] = blocks("Limit");
    expect(list?.type === "list" && list.items.every(({ term }) => term?.emphasised)).toBe(true);
  });

  it("show members under a sentence with a colon", () => {
    const members = { type: "list", ordered: false, items: [{}, {}, {}] };
    expect(blocks("Members")).toMatchObject([{ content: { text: "The states that can have a Catch are:" } }, members]);
  });

  it("show a sequence", () => {
    expect(blocks("Sequence")[1]).toMatchObject({ type: "list", ordered: true, items: [{}, {}, {}] });
  });

  it("show clozes with hints", () => {
    const clozes = blocks("Cloze").flatMap((block) => (block.type === "paragraph" ? block.content.clozes : []));
    expect(clozes).toMatchObject([
      { answer: "one year", hint: "twelve months" },
      { answer: "five minutes", hint: "less than a quarter of an hour" },
    ]);
  });

  it("show three ways to write a card", () => {
    const cards = blocks("Question and answer").flatMap((block) => (block.type === "paragraph" ? block.card : []));
    expect(cards.map((card) => card?.back.text)).toEqual(["Wait", "StartAt", "Next"]);
  });

  it("show a checkbox item with feedback", () => {
    expect(blocks("Checkbox item")[1]).toMatchObject({
      items: [
        { checked: false, children: [{ type: "quote" }] },
        { checked: true, children: [{ type: "quote" }] },
      ],
    });
  });

  it("show a trap with its claim and reason", () => {
    expect(blocks("Trap")).toMatchObject([{ type: "callout", kind: "trap", blocks: [{}, {}] }]);
  });

  it("show front matter whose fields can all be used", () => {
    const [yaml] = [...blocksOf(parseNote(README, "README.md"))].filter((block) => block.type === "code");
    const note = parseNote(yaml?.value ?? "", "topic/example.md");
    expect(note.meta).toMatchObject({
      title: "Error handling",
      order: 4,
      updated: "2026-11-22",
      sources: [{ date: "2026-09" }],
    });
    expect(note.diagnostics).toEqual([]);
  });
});
