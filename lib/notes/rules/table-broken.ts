import { positionOf } from "../context";
import { nodesOf } from "../markdown-nodes";
import type { Rule } from "./rule";

/** Lines with bars that are no table, because the line of dashes under the head is missing or has other cells. */
export const tableBroken: Rule = {
  name: "table-broken",
  severity: "warning",
  check: ({ root, note, source }) =>
    nodesOf(root, "paragraph")
      .map((paragraph) => positionOf(paragraph, source.between(0, 0)))
      .filter(({ start, end }) => {
        const lines = note.lines.slice(start.line - 1, end.line);
        return (
          lines.length > 1 &&
          lines.every((line) => /^[ \t>]*\|/.test(line) && line.indexOf("|") < line.lastIndexOf("|"))
        );
      })
      .map((position) => ({
        position,
        message: "These lines look like a table and are none.",
        fix: "Write a line such as `| --- | --- |` under the head, with as many cells as the head.",
      })),
};
