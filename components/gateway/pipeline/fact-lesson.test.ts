import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FACTS, type FactId } from "@/lib/gateway";
import { parseNote } from "@/lib/notes/parse";
import { lessonOf } from "./fact-lesson";

const IDS = Object.keys(FACTS) as FactId[];
const read = new Map<string, readonly string[]>();

function headingsOf(note: string): readonly string[] {
  const known = read.get(note);
  if (known !== undefined) return known;
  const file = path.join("content", `${note}.md`);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const headings = parseNote(text, `${note}.md`).sections.map(({ id }) => id);
  read.set(note, headings);
  return headings;
}

describe("lessonOf", () => {
  it.each(IDS)("leads from %s to a heading that is there", (id) => {
    const { note, anchor } = lessonOf(id);
    expect(headingsOf(note)).toContain(anchor);
  });
});
