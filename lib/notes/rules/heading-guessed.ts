import { positionOf } from "../context";
import { isPreamble } from "../is-preamble";
import type { Rule } from "./rule";

/** A line of a plain-text note that is taken for a heading because of its looks. */
export const headingGuessed: Rule = {
  name: "heading-guessed",
  severity: "info",
  check: ({ note, root, source }) => {
    const headed = note.sections.filter((section) => !isPreamble(section));
    const starts = new Set(headed.map((section) => section.position.start.offset));
    return root.children
      .filter((node) => node.type === "paragraph" && node.children[0]?.type === "text")
      .map((node) => positionOf(node, source.between(0, 0)))
      .filter(({ start }) => starts.has(start.offset))
      .map((position) => ({
        position,
        message: "This line is taken for a heading.",
        fix: "Write `##` in front of it if it is one, and a full stop behind it if it is not.",
      }));
  },
};
