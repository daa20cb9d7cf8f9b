import { blocksOf } from "../visit";
import type { Rule } from "./rule";

/** A table with a head and nothing else says nothing that can be asked. */
export const tableNoBody: Rule = {
  name: "table-no-body",
  severity: "warning",
  check: ({ note }) =>
    Array.from(blocksOf(note))
      .filter((block) => block.type === "table" && block.rows.length === 0)
      .map(({ position }) => ({
        position,
        message: "The table has no rows.",
        fix: "Add a row, or remove the table; a blank line must not stand inside it.",
      })),
};
