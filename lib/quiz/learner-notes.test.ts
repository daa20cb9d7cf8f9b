import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "./bank";
import { checkItem } from "./lint/item/check-item";

/** One learner's raw notes, where the shared data lies beside the project; they are not part of it. */
const FILE = path.resolve(import.meta.dirname, "../../../shared/data/learner-notes.txt");

describe.skipIf(!existsSync(FILE))("raw notes of a learner", () => {
  const note = parseNote(existsSync(FILE) ? readFileSync(FILE, "utf8") : "", "notes/learner-notes.md");
  const { items } = buildItemBank([note], { seed: "cloudrill" });

  it("become a lesson with sections, and hints instead of errors", () => {
    expect(note.sections.length).toBeGreaterThan(5);
    expect(note.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(note.diagnostics.length).toBeGreaterThan(0);
  });

  it("give at least 40 items that pass every gate", () => {
    expect(items.length).toBeGreaterThanOrEqual(40);
    expect(items.flatMap(checkItem)).toEqual([]);
  });
});
