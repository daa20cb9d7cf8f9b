import { expect, it } from "vitest";
import { makeReadable } from "./readable";
import { blocksIn } from "./testing";

it("keeps the length of the text", () => {
  const text = "–\u00a0item\n\u200b- x\n•\ty\n\u3000wide";
  expect(makeReadable(text)).toBe("- item\n - x\n-\ty\n wide");
});

it("reads lines that begin with a dash or dot as list items under the paragraph before them", () => {
  expect(blocksIn("Never do this:\n\n– one\n\n– two\n\n• three\n")).toMatchObject([
    { type: "paragraph", content: { text: "Never do this:" } },
    {
      type: "list",
      items: [{ content: { text: "one" } }, { content: { text: "two" } }, { content: { text: "three" } }],
    },
  ]);
});

it("leaves code alone", () => {
  expect(blocksIn("```\n– one\n```\n\n~~~~\n• two\n~~~\n• three\n~~~~\n– four")).toMatchObject([
    { type: "code", value: "– one" },
    { type: "code", value: "• two\n~~~\n• three" },
    { type: "list" },
  ]);
});
