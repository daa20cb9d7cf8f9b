import { describe, expect, it } from "vitest";
import { blocksIn, termsIn } from "./testing";

describe("a term", () => {
  it.each([
    ["- Term: text", "Term | : | text"],
    ["- Term : text", "Term | : | text"],
    ["- Term - text", "Term | - | text"],
    ["- Term – text", "Term | - | text"],
    ["- Term — text", "Term | - | text"],
    ["- Term => text", "Term | => | text"],
    ["- Term -> text", "Term | => | text"],
    ["- Term → text", "Term | => | text"],
    ["- Term = text", "Term | => | text"],
    ["- **Term**: text", "!Term | : | text"],
    ["- **Term:** text", "!Term | : | text"],
    ["- **Term** - text", "!Term | - | text"],
    ["- **Term** – text", "!Term | - | text"],
    ["- `Term`: text", "!Term | : | text"],
    ["- [**Term**](x.md): text", "!Term | : | text"],
    ["- *Term*: text", "Term | : | text"],
    ["- Term: `code`", "Term | : | code"],
    ["Term: text in a paragraph", "Term | : | text in a paragraph"],
    ["400 – Bad Request – Generic", "400 | - | Bad Request – Generic"],
    ["- Read-only access - for viewers", "Read-only access | - | for viewers"],
    ["- Node.js 18 - 20: supported", "Node.js 18 - 20 | : | supported"],
    ["- Retry (the first one - always): waits", "Retry (the first one - always) | : | waits"],
    ["- A bold **part** of a name: text", "A bold part of a name | : | text"],
  ])("is found in %s", (markdown, term) => {
    expect(termsIn(markdown)).toEqual([term]);
  });

  it.each([
    "- 0 - 3600 seconds",
    "- caches from 0 – 3,600 seconds",
    "- a well-known name",
    "- at 10:30 or https://example.com/x",
    "- start → states → end",
    "- **Note:** this is important",
    "- Example: a queue",
    "- In the end, after much thought: nothing",
    "- This can be adjusted over time by the team – or it can be promoted",
    "- A sentence. Another one: with a colon",
    "- Never do this:",
    "- : text",
    "- (see the guide: chapter two)",
    "- a == b",
  ])("is not seen in %s", (markdown) => {
    expect(termsIn(markdown)).toEqual([]);
  });

  it("is found on each line of a paragraph, which makes a paragraph of each", () => {
    expect(blocksIn("400 – Bad Request\n403 – Forbidden\n")).toMatchObject([
      { type: "paragraph", position: { start: { line: 1 } }, term: { name: { text: "400" } } },
      { type: "paragraph", position: { start: { line: 2, column: 1 } }, term: { name: { text: "403" } } },
    ]);
  });

  it("keeps the positions of its parts", () => {
    const [list] = blocksIn("\n\n- **Term**: the text\n");
    expect(list).toMatchObject({
      items: [
        {
          term: {
            name: { position: { start: { line: 3, column: 3 }, end: { column: 11 } } },
            definition: { position: { start: { line: 3, column: 13 }, end: { column: 21 } } },
          },
        },
      ],
    });
  });
});
