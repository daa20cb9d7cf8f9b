import { expect, it } from "vitest";
import { parseNote, wordCount } from "./parse";
import { withoutPractice } from "./practice";

const QUESTION = "Which one?\n\n- [x] a\n  > Because.\n- [ ] b\n";

function textsOf(markdown: string): readonly string[] {
  const { sections } = withoutPractice(parseNote(markdown, "t/n.md"));
  return sections.flatMap(({ blocks }) => blocks.map(({ type }) => type));
}

it("leaves out a question for practice with its boxes, and nothing else", () => {
  const marked = `<!-- practice -->\n<!-- level: analyse -->\n${QUESTION}`;
  expect(textsOf(`Text.\n\n${QUESTION}\n${marked}\n- bullet\n`)).toEqual(["paragraph", "paragraph", "list"]);
  expect(textsOf(`Text.\n\n${marked}\nMore.\n`)).toEqual(["paragraph", "paragraph"]);
});

it("does not count the words of a question that the lesson does not show", () => {
  expect(wordCount(parseNote(`Two words.\n\n<!-- practice -->\n${QUESTION}`, "t/n.md"))).toBe(
    wordCount(parseNote("Two words.\n", "t/n.md")),
  );
});
