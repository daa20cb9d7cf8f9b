import type { Rich, Table, TableRow } from "@/lib/notes";
import { fillPlaceholders, placeholdersOf, plainAsks } from "./scope";
import { bare } from "./sentences";

const NO_VALUE = /^(?:|[-–—?]|n\/a|tbd|\.\.\.|…)$/i;

/** Whether a cell says nothing. */
export function isEmpty({ text }: Rich): boolean {
  return NO_VALUE.test(text);
}

/** Wordings `ask(Column)` of this column, filled for this row. */
export function asksFor(table: Table, row: TableRow, attribute: Rich): readonly string[] {
  return table.directives
    .filter(({ name, argument }) => name === "ask" && argument?.trim().toLowerCase() === attribute.text.toLowerCase())
    .flatMap(({ value }) => filled(value, table, row));
}

/** Plain wordings ask for the thing of the row; each belongs to the first column that it mentions. */
export function asksForSubject(table: Table, row: TableRow, attribute: Rich): readonly string[] {
  return plainAsks(table.directives)
    .filter((ask) => placeholdersOf(ask)[0] === attribute.text.toLowerCase())
    .flatMap((ask) => filled(ask, table, row));
}

function filled(ask: string, table: Table, row: TableRow): readonly string[] {
  const cellOf = (name: string) => {
    const column = table.header.findIndex(({ text }) => text.toLowerCase() === name);
    const cell = row.cells[column];
    return cell && !isEmpty(cell) ? bare(cell.marked) : undefined;
  };
  const text = fillPlaceholders(ask, cellOf);
  return text === null ? [] : [text];
}
