import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createSlicer } from "./marked-slice";

function sliceOf(source: string, part: string): string {
  const block = parseNote(source, "a/b.md").sections[0]?.blocks[0];
  if (block?.type !== "paragraph") throw new Error("not a paragraph");
  const start = block.content.text.indexOf(part);
  return createSlicer(block.content)(start, start + part.length);
}

describe("createSlicer", () => {
  it.each([
    ["A `Retry` helps.", "Retry", "`Retry`"],
    ["A `Retry` helps.", "A Retry helps", "A `Retry` helps"],
    ["A `Retry` helps.", "helps.", "helps."],
    ["A `Retry`, a `Catch`", "Retry, a Catch", "`Retry`, a `Catch`"],
    ["The field `Next state` names it.", "state names", "`state` names"],
    ["No code here.", "code", "code"],
  ])("cuts from %j the part %j", (source, part, slice) => {
    expect(sliceOf(source, part)).toBe(slice);
  });
});
