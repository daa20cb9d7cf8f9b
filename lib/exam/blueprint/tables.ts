import type { Note, Table, TableRow } from "@/lib/notes";
import type { Position } from "@/lib/util";

/** A table of a note with its cells found by the head of their column. */
export interface NamedTable {
  readonly position: Position;
  readonly rows: readonly NamedRow[];
}

export interface NamedRow {
  readonly position: Position;
  /** The plain words of a cell; empty where there is no such column. */
  readonly cell: (head: string) => string;
}

/** The first table of a note that has all of these column heads, or null. */
export function findTable(note: Note, heads: readonly string[]): NamedTable | null {
  const tables = note.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === "table"));
  const table = tables.find((each) => heads.every((head) => columnOf(each, head) !== -1));
  return table ? { position: table.position, rows: table.rows.map((row) => namedRow(table, row)) } : null;
}

function namedRow(table: Table, row: TableRow): NamedRow {
  return {
    position: row.position,
    cell: (head) => row.cells[columnOf(table, head)]?.text.trim() ?? "",
  };
}

function columnOf({ header }: Table, head: string): number {
  return header.findIndex(({ text }) => text.trim().toLowerCase() === head.toLowerCase());
}
