import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { readingSheet } from "./reading-sheet";

const NOTE = `# Workers

| Worker type | Longest run | Best for |
| --- | --- | --- |
| Alder | 5 minutes | work that stores records |
| Birch | 10 minutes | work that routes records |
| Cedar | 30 minutes | work that counts records |
| Hazel | 60 minutes | work that splits records |
`;

describe("a sheet of items to be read", () => {
  const { items } = buildItemBank([parseNote(NOTE, "topic/workers.md")], { seed: "test" });

  it("asks each item first, and tells keys, rationales and lines only after the last question", () => {
    const [questions = "", answers = ""] = readingSheet(items, items.length, "one").split("\nANSWERS\n");
    for (const item of items) {
      expect(questions).toContain(item.stem);
      expect(questions).not.toContain(item.explanation);
      expect(answers).toContain(item.explanation);
    }
    expect(answers).toContain("topic/workers.md");
  });

  it("draws other items for another seed, and the same for the same", () => {
    const sheet = (draw: string): string => readingSheet(items, 3, draw);
    expect(sheet("one")).toBe(sheet("one"));
    expect(sheet("one")).not.toBe(sheet("two"));
  });
});
