import { reasonColumn, type Table } from "@/lib/notes";
import { bare } from "./sentences";

/** A table without its column of reasons, and the reasons by the place of their row. */
export interface ReasonedTable {
  readonly table: Table;
  readonly reasonOf: (row: Table["rows"][number]) => string | null;
}

/** Parts a table from its `Why` column, which explains the other cells and is not asked for itself. */
export function splitReasons(table: Table): ReasonedTable {
  const column = reasonColumn(table);
  if (column === null) return { table, reasonOf: () => null };
  const others = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => index !== column);
  const reasons = new Map(
    table.rows.map(({ cells, position }) => [position.start.offset, bare(cells[column]?.marked ?? "") || null]),
  );
  const rows = table.rows.map((row) => ({ ...row, cells: others(row.cells) }));
  return {
    table: { ...table, header: others(table.header), rows },
    reasonOf: ({ position }) => reasons.get(position.start.offset) ?? null,
  };
}
