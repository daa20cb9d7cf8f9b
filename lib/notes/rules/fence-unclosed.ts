import { positionOf } from "../context";
import { nodesOf } from "../markdown-nodes";
import type { Rule } from "./rule";

/** A fence that nothing closes: the rest of the note is code. */
export const fenceUnclosed: Rule = {
  name: "fence-unclosed",
  severity: "warning",
  check: ({ root, note, source }) =>
    nodesOf(root, "code")
      .map((code) => positionOf(code, source.between(0, 0)))
      .filter(({ start, end }) => {
        const isFence = /^(?:`{3}|~{3})/.test(source.text.slice(start.offset, start.offset + 3));
        const last = note.lines[end.line - 1] ?? "";
        return isFence && (end.line === start.line || !/^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(last));
      })
      .map(({ start }) => ({
        position: source.line(start.line),
        message: "The fence is not closed, so that everything below it is code.",
        fix: "Close it with a line of as many backticks.",
      })),
};
