import type { Table } from "@/lib/util";

/** Texts one after the other: a hundred thousand of them are read from the storage as fast as one. */
export interface TextColumn {
  readonly text: string;
  /** Where each text ends. */
  readonly ends: Uint32Array;
}

/** A table as columns: its keys, and for each row the same number of figures. */
export interface Columns {
  readonly keys: TextColumn;
  /** Row by row. */
  readonly figures: Float64Array;
}

/** Packs texts. */
export function packTexts(texts: readonly string[]): TextColumn {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [index, text] of texts.entries()) {
    end += text.length;
    ends[index] = end;
  }
  return { text: texts.join(""), ends };
}

/** The text at an index. */
export function textAt({ text, ends }: TextColumn, index: number): string {
  return text.slice(index === 0 ? 0 : ends[index - 1], ends[index]);
}

/**
 * A table that makes its values when they are asked for and then keeps them.
 *
 * @param valueAt makes the value of a row
 */
export function columnTable<Key extends string, Value>(
  keys: TextColumn,
  valueAt: (row: number) => Value,
): Table<Key, Value> {
  const values: Value[] = [];
  let rows: ReadonlyMap<string, number> | null = null;

  function index(): ReadonlyMap<string, number> {
    rows ??= new Map(Array.from(keys.ends, (_, row) => [textAt(keys, row), row]));
    return rows;
  }

  function at(row: number): Value {
    values[row] ??= valueAt(row);
    return values[row];
  }

  function* entries(): Iterable<readonly [Key, Value]> {
    // Without the index, which takes longer to make than all the values.
    for (let row = 0; row < keys.ends.length; row++) yield [textAt(keys, row) as Key, at(row)];
  }

  return {
    size: keys.ends.length,
    get(key) {
      const row = index().get(key);
      return row === undefined ? undefined : at(row);
    },
    has: (key) => index().has(key),
    keys: () => index().keys() as Iterable<Key>,
    entries,
  };
}

/** Whether a stored value has the shape of texts one after the other. */
export function isTextColumn(value: unknown): value is TextColumn {
  if (typeof value !== "object" || value === null || !("text" in value) || !("ends" in value)) return false;
  const { text, ends } = value;
  return typeof text === "string" && tagOf(ends) === "Uint32Array" && lengthOf(ends as Uint32Array) === text.length;
}

/** Whether a stored value has the shape of columns with so many figures a row. */
export function isColumns(value: unknown, width: number): value is Columns {
  if (typeof value !== "object" || value === null || !("keys" in value) || !("figures" in value)) return false;
  const { keys, figures } = value;
  if (!isTextColumn(keys) || tagOf(figures) !== "Float64Array") return false;
  return (figures as Float64Array).length === keys.ends.length * width;
}

// A value that comes out of a database may belong to another realm, where `instanceof` fails.
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function lengthOf(ends: Uint32Array): number {
  return ends.at(-1) ?? 0;
}
