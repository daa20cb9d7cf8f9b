import { positionOf } from "../context";
import type { Finding } from "../finding";
import { nodesOf } from "../markdown-nodes";
import type { Rule } from "./rule";

/** A row with more or fewer cells than the head of its table. */
export const tableRagged: Rule = {
  name: "table-ragged",
  severity: "warning",
  *check({ root, source }): Generator<Finding> {
    for (const { children: rows } of nodesOf(root, "table")) {
      const width = rows[0]?.children.length ?? 0;
      for (const row of rows.filter(({ children }) => children.length !== width)) {
        const found = row.children.length;
        const effect = found > width ? "the cells beyond the head are left out" : "the missing cells are empty";
        yield {
          position: positionOf(row, source.between(0, 0)),
          message: `The row has ${count(found)}, the head ${count(width)}; ${effect}.`,
          fix: "Give the row as many cells as the head; write a bar inside a cell as `\\|`.",
        };
      }
    }
  },
};

function count(cells: number): string {
  return cells === 1 ? "1 cell" : `${cells} cells`;
}
