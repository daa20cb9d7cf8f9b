import type { Finding } from "../finding";
import type { Block, List, Section } from "../model";
import type { Rule } from "./rule";

/** Checkboxes under a question, none of them ticked. Elsewhere they are a list of things to do. */
export const checkboxNoKey: Rule = {
  name: "checkbox-no-key",
  severity: "warning",
  *check({ note }): Generator<Finding> {
    for (const section of note.sections) {
      for (const [index, block] of section.blocks.entries()) {
        if (block.type !== "list" || !isUnticked(block) || !isAsked(section, section.blocks[index - 1])) continue;
        const message = "None of these options is ticked, so the question has no key.";
        yield { position: block.position, message, fix: "Mark each right option with `- [x]`." };
      }
    }
  },
};

function isUnticked({ items }: List): boolean {
  return items.length > 1 && items.every(({ checked }) => checked === false);
}

function isAsked(section: Section, above: Block | undefined): boolean {
  const words = above?.type === "paragraph" ? above.content.text : section.title.text;
  return words.endsWith("?");
}
