import type { Table } from "./model";

const HEAD = /^why$/i;

/** Place of the column that says why the answer of a row is its answer; null where a table has none. */
export function reasonColumn({ header }: Table): number | null {
  const at = header.findIndex(({ text }) => HEAD.test(text));
  return at > 0 ? at : null;
}
