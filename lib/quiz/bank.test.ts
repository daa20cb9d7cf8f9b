import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { readNotes } from "@/lib/notes/read";
import { buildItemBank, exportBank } from "./bank";
import { grade } from "./grade";
import { checkItem } from "./lint/item/check-item";
import type { Item, ItemBank, ItemType } from "./model";
import { present } from "./present";
import { rightResponse } from "./right-response";

const NOTE = `# Workflow types

<!-- ask: A team needs {Best for}. Which workflow type fits? -->
| Workflow type | Longest run | Best for |
| --- | --- | --- |
| Standard | 1 year | auditable work |
| Express | 5 minutes | high-volume events |
| Nested | 30 days | splitting large jobs |
| Activity | 12 hours | slow manual tasks |

## Fields

- **ResultPath**: puts the result of a state into its input
- **OutputPath**: selects what the next state receives
- **InputPath**: narrows what the state works with

## Limits

- **History of an execution**: at most 25,000 events
- **Timeout of a task**: 60 seconds by default
`;

function bankOf(text: string, seed = "seed"): ItemBank {
  return buildItemBank([parseNote(text, "step-functions/types.md")], { seed });
}

function itemWith(bank: ItemBank, stem: RegExp): Item {
  const item = bank.items.find((each) => stem.test(each.stem));
  if (!item) throw new Error(`no item asks ${stem}:\n${bank.items.map((each) => each.stem).join("\n")}`);
  return item;
}

describe("buildItemBank", () => {
  it("gives the same bytes for the same notes and seed", () => {
    expect(JSON.stringify(bankOf(NOTE))).toBe(JSON.stringify(bankOf(NOTE)));
  });

  it("keeps ids when the seed changes", () => {
    const ids = new Set(bankOf(NOTE, "one").items.map((item) => item.id));
    expect(bankOf(NOTE, "two").items.filter((item) => !ids.has(item.id))).toEqual([]);
  });

  it("keeps items when other sections are added, moved down or changed", () => {
    const edited = NOTE.replace("## Fields", "## New\n\nA paragraph.\n\n## Fields").replace(
      "at most 25,000",
      "at most 30,000",
    );
    const after = new Map(bankOf(edited).items.map((item) => [item.id, item]));
    for (const item of bankOf(NOTE).items) expect(after.has(item.id)).toBe(true);
    const before = itemWith(bankOf(NOTE), /selects what/);
    const { source: _, ...same } = before;
    expect(after.get(before.id)).toMatchObject(same);
  });

  it("asks in the author's words, and only in the direction the author gave", () => {
    const item = itemWith(bankOf(NOTE), /^A team needs high-volume events\. Which workflow type fits\?$/);
    expect(item).toMatchObject({ type: "multiple-choice", generator: "mapping-subject" });
    const options = item.type === "multiple-choice" ? item.options : [];
    expect(options.find((option) => option.correct)?.text).toBe("Express");
    expect(bankOf(NOTE).items.filter((each) => /best for/i.test(each.stem) && each.type !== "matching")).toEqual([]);
  });

  it("shows amounts in ascending order", () => {
    const item = itemWith(bankOf(NOTE), /longest run .*Standard|Standard.* longest run/);
    expect(item).toMatchObject({ ordered: true });
    const texts = item.type === "multiple-choice" ? item.options.map((option) => option.text) : [];
    expect(["5 minutes", "12 hours", "30 days", "1 year"].filter((text) => texts.includes(text))).toEqual(texts);
  });

  it("asks for a limit as a number with its unit", () => {
    expect(
      itemWith(bankOf(NOTE), /^What is the maximum number of events in the history of an execution\?$/),
    ).toMatchObject({
      type: "numeric",
      answer: 25_000,
      unit: "event",
    });
  });

  it("offers no value of another row that says the same as the key", () => {
    const bank = bankOf(
      "| Type | Run |\n| --- | --- |\n| A1 | 60 s |\n| B1 | 1 minute |\n| C1 | 5 s |\n| D1 | 9 s |\n| E1 | 8 s |",
    );
    for (const item of bank.items) {
      if (item.type !== "multiple-choice") continue;
      const texts = item.options.map((option) => option.text);
      expect(texts.filter((text) => text === "60 s" || text === "1 minute").length).toBeLessThan(2);
    }
    expect(bank.items.filter((item) => /which .*(?:60 s|1 minute)/i.test(item.stem))).toEqual([]);
  });

  it("names the gate of every item that it throws away", () => {
    const twice = `${NOTE}\n## Again\n\n- **Timeout of a task**: 60 seconds by default\n`;
    const { rejected } = bankOf(twice);
    expect(rejected.map((item) => item.gate)).toContain("twin");
    expect(rejected.every((item) => item.reason !== "" && item.stem !== "")).toBe(true);
  });

  it.each(["", "# Only a title", "| a |\n| --- |", "- x\n  - y\n    - z", "> [!TRAP]", "::", "- **: **", "1. 1\n2. 1"])(
    "gives no silly items for %j",
    (text) => {
      expect(bankOf(text).items).toEqual([]);
    },
  );
});

describe("the bank of the content folder", () => {
  const notes = readNotes(path.resolve("content"));
  let bank: ItemBank;
  beforeAll(() => {
    bank = buildItemBank(notes, { seed: "cloudrill" });
  });

  it("holds at least 200 items of all six types", () => {
    const types = new Set<ItemType>(bank.items.map((item) => item.type));
    expect(bank.items.length).toBeGreaterThanOrEqual(200);
    expect([...types].toSorted()).toEqual([
      "cloze",
      "matching",
      "multiple-choice",
      "multiple-response",
      "numeric",
      "ordering",
    ]);
  });

  it("asks about every note", () => {
    const asked = new Set(bank.items.map((item) => item.source.noteId));
    expect(notes.map((note) => note.id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it("fails no gate", () => {
    expect(
      bank.items.flatMap((item) => checkItem(item).map((violation) => ({ stem: item.stem, ...violation }))),
    ).toEqual([]);
  });

  it("has a key that gets full points, in every item", () => {
    for (const item of bank.items) expect(grade(item, rightResponse(item))).toMatchObject({ points: 1 });
  });

  it("has one right option in every multiple-choice item", () => {
    for (const item of bank.items) {
      if (item.type !== "multiple-choice") continue;
      const points = item.options
        .map(({ id }) => grade(item, { type: item.type, option: id }))
        .map((each) => "points" in each && each.points);
      expect(points.filter((each) => each === 1)).toHaveLength(1);
    }
  });

  it("has ids of its own for all items and all options", () => {
    expect(new Set(bank.items.map((item) => item.id)).size).toBe(bank.items.length);
    for (const item of bank.items) {
      const shown = present(item, "seed");
      const ids = Object.values(shown).flatMap((value) => (Array.isArray(value) ? value.map((each) => each.id) : []));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("points at lines that stand in the note", () => {
    const lines = new Map(notes.map((note) => [note.id, note.lines]));
    for (const { source } of bank.items) {
      expect(
        lines
          .get(source.noteId)
          ?.slice(source.line - 1, source.endLine)
          .join("\n"),
      ).toBe(source.text);
    }
  });

  it("gives no hint that holds the key", () => {
    const told = bank.items.filter((item) => {
      const key = "options" in item ? (item.options.find((option) => option.correct)?.text ?? "") : "";
      return key.length > 3 && item.hint.toLowerCase().includes(key.toLowerCase());
    });
    expect(told.map((item) => `${item.stem} | ${item.hint}`)).toEqual([]);
  });

  it("is written to a file with the key of every type", () => {
    const exported = exportBank(bank);
    expect(exported).toHaveLength(bank.items.length);
    for (const item of exported) {
      const keys = item.options.filter((option) => option.correct);
      if (item.type === "single" || item.type === "cloze") expect(keys).toHaveLength(1);
      if (item.type === "multiple") expect(keys.length).toBeGreaterThan(1);
      if (item.type === "matching") expect(item.pairs?.length).toBeGreaterThan(2);
      if (item.type === "ordering")
        expect(item.options.map((option) => option.position)).toEqual(keys.map((_, at) => at + 1));
      if (item.type === "numeric")
        expect(item).toMatchObject({ answer: expect.any(Number), tolerance: expect.any(Number) });
    }
  });
});
