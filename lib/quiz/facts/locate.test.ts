import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createLocator } from "./locate";
import { sentencesOf } from "./sentences";

/** The lines of each sentence of a note that is one paragraph. */
function linesOf(source: string): readonly (readonly [number, number])[] {
  const block = parseNote(source, "a/b.md").sections[0]?.blocks[0];
  if (block?.type !== "paragraph") throw new Error("not a paragraph");
  const { content, position } = block;
  const locate = createLocator(content, content.marked, position);
  return sentencesOf(content.marked).map((sentence) => {
    const { start, end } = locate(sentence);
    return [start.line, end.line] as const;
  });
}

describe("createLocator", () => {
  it("finds sentences that share lines", () => {
    expect(linesOf("One is short. Two goes\non here. Three\nends\nlate.")).toEqual([
      [1, 1],
      [1, 2],
      [2, 4],
    ]);
  });

  it("counts through bold, code, links and marks", () => {
    const source = "A **bold\nword** is here. The `code` of [a\nlink](https://example.org) stays. A ==mark\nends== it.";
    expect(linesOf(source)).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
  });

  it("gives a sentence of each line its own line", () => {
    const word = fc.constantFrom("Run", "a `b c`", "**d**", "e.g. f", "x&amp;y", "*g*", "😀", "h\u00a0i");
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `A ${words.join(" ")} end.`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        expect(linesOf(lines.join("\n"))).toEqual(lines.map((_, index) => [index + 1, index + 1]));
      }),
    );
  });
});
