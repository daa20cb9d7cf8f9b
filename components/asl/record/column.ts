import type { Log } from "@/lib/asl";

/** All entries of a log. */
export function listOf<Entry>(log: Log<Entry>): readonly Entry[] {
  const entries = new Array<Entry>(log.length);
  for (let index = 0; index < log.length; index++) entries[index] = log.at(index);
  return entries;
}

/** A column with a number for each row; `from` of typed arrays takes ten times as long. */
export function column<Column extends { [index: number]: number }, Row>(
  Kind: new (length: number) => Column,
  rows: readonly Row[],
  numberOf: (row: Row) => number,
): Column {
  const values = new Kind(rows.length);
  rows.forEach((row, index) => {
    values[index] = numberOf(row);
  });
  return values;
}
