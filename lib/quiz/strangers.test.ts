import path from "node:path";
import { describe, expect, it } from "vitest";
import { readNotes } from "@/lib/notes/read";
import { buildItemBank, lintBank } from "./bank";
import { isWithin } from "./lint/figure";

// Notes as strangers write them: no front matter, bullets in bullets, fragments, headings in capitals, pictures without words.

const notes = readNotes(path.resolve(import.meta.dirname, "fixtures/strangers"));
const bank = buildItemBank(notes, { seed: "cloudrill" });
const report = lintBank(bank, buildItemBank(notes, { seed: "cloudrill" }), notes);

describe("notes of strangers", () => {
  it("give items, and none that breaks a rule", () => {
    expect(notes).toHaveLength(6);
    expect(bank.items.length).toBeGreaterThanOrEqual(50);
    expect(report.figures.filter((figure) => !isWithin(figure))).toEqual([]);
  });

  it("give items from each of them", () => {
    expect(new Set(bank.items.map(({ source }) => source.noteId)).size).toBe(6);
  });

  it("say of every line without an item why there is none", () => {
    const idle = report.lines.filter(({ items }) => items.length === 0);
    expect(idle.length).toBeGreaterThan(0);
    expect(idle.filter(({ reason }) => !reason)).toEqual([]);
    expect(report.lines.filter(({ items, reason }) => items.length > 0 && reason !== null)).toEqual([]);
    expect(idle.find(({ text }) => text.includes("don't use Scan"))?.reason).toMatch(/no shape/);
  });

  it("are not asked about where a line is a link or a picture", () => {
    expect(bank.items.filter(({ stem }) => /storage classes\]|img|todo/i.test(stem))).toEqual([]);
  });
});
