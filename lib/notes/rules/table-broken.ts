import { looksLikeTable } from "../broken-table";
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
      .filter(({ start, end }) => looksLikeTable(note.lines.slice(start.line - 1, end.line)))
      .map((position) => ({
        position,
        message: "These lines are no table in Markdown; they are read as one here.",
        fix: "Write a line such as `| --- | --- |` under the head, with as many cells as the head.",
      })),
};
