import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/read";
import type { ItemId, NumericItem } from "@/lib/quiz";
import { searchDocuments } from "./documents";

const NOTE = `# Errors

The service answers by itself in these cases.

## Unknown paths

| Status | Cause |
| --- | --- |
| 403 | no such path |

- **Quota**: gives 429
  > Not worth a retry.

> [!TRAP]
> An unknown path gives 404.

\`\`\`json
{ "secret": true }
\`\`\`
`;

const note = parseNote(NOTE, "api-gateway/errors.md");
const topic = { id: "api-gateway", title: "API Gateway", summary: "The front door.", lessons: [note] };
const documents = searchDocuments([topic], []);

describe("searchDocuments", () => {
  it("lists topic, lesson and sections with their addresses", () => {
    expect(documents).toContainEqual(
      expect.objectContaining({ kind: "topic", text: "API Gateway", href: "/learn/api-gateway/" }),
    );
    expect(documents).toContainEqual({
      kind: "lesson",
      text: "Errors",
      place: "API Gateway, lesson 1",
      href: "/learn/api-gateway/errors/",
    });
    expect(documents).toContainEqual({
      kind: "section",
      text: "Unknown paths",
      place: "Errors",
      href: "/learn/api-gateway/errors/#unknown-paths",
    });
  });

  it("lists paragraphs, rows, list items, what is nested in them, and callouts, each with its line", () => {
    const lines = documents.filter(({ kind }) => kind === "line").map(({ text, place }) => `${place} ${text}`);
    expect(lines).toEqual([
      "api-gateway/errors.md:3 The service answers by itself in these cases.",
      "api-gateway/errors.md:9 403 · no such path",
      "api-gateway/errors.md:11 Quota: gives 429",
      "api-gateway/errors.md:12 Not worth a retry.",
      expect.stringMatching(/^api-gateway\/errors\.md:1[45] An unknown path gives 404\.$/),
    ]);
  });

  it("cuts lines of any length", () => {
    const long = parseNote(`${"word ".repeat(20_000)}\n`, "long.md");
    const [line] = searchDocuments([{ ...topic, lessons: [long] }], []).filter(({ kind }) => kind === "line");
    expect(line?.text.length).toBeLessThanOrEqual(240);
  });

  it("says no more of an item than its stem and level", () => {
    const item: NumericItem = {
      id: "i1" as ItemId,
      type: "numeric",
      stem: "How many attempts does `Retry` make?",
      answer: 3,
      unit: "",
      tolerance: 0,
      nearMisses: [],
      explanation: "Three.",
      source: { file: note.file, line: 1, endLine: 1, text: "three", noteId: note.id, anchor: "" },
      topic: topic.id,
      level: "recall",
      difficulty: 0.3,
      tags: [],
      tasks: [],
      factIds: [],
      hint: "A small number.",
      generator: "limit",
      seed: "s",
    };
    expect(searchDocuments([], [item])).toEqual([
      {
        kind: "item",
        text: "How many attempts does Retry make?",
        place: "",
        href: "/practice/?item=i1",
        itemId: "i1",
        level: "recall",
      },
    ]);
  });
});
