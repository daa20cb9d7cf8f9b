import { hashLanes, type Table } from "@/lib/util";

/** Texts one after the other: a hundred thousand of them are read from the storage as fast as one. */
export interface TextColumn {
  readonly text: string;
  /** Where each text ends. */
  readonly ends: Uint32Array;
}

/** Texts one after the other that are hardly ever read: as bytes they cost nothing until then. */
export interface ByteColumn {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  /** Where each text ends. */
  readonly ends: Uint32Array;
}

/** Texts that differ, with what finds one among them at once. */
export interface KeyColumn extends TextColumn {
  /** A hash table with open addressing: one more than the row of each key; 0 is free. */
  readonly slots: Uint32Array;
}

/** A table as columns: its keys, and for each row the same number of figures. */
export interface Columns {
  readonly keys: KeyColumn;
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

/** Packs texts as bytes. A lone half of a surrogate pair becomes U+FFFD. */
export function packBytes(texts: readonly string[]): ByteColumn {
  const encoder = new TextEncoder();
  const parts = texts.map((text) => encoder.encode(text));
  const ends = new Uint32Array(texts.length);
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let end = 0;
  for (const [index, part] of parts.entries()) {
    bytes.set(part, end);
    end += part.length;
    ends[index] = end;
  }
  return { bytes, ends };
}

/** The text at an index of bytes. */
export function bytesAt({ bytes, ends }: ByteColumn, index: number): string {
  return new TextDecoder().decode(bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index]));
}

/** Packs texts that all differ. */
export function packKeys(texts: readonly string[]): KeyColumn {
  const slots = new Uint32Array(slotCount(texts.length));
  for (const [row, text] of texts.entries()) {
    const [first, step] = probe(text, slots);
    let slot = first;
    while (slots[slot] !== 0) slot = (slot + step) & (slots.length - 1);
    slots[slot] = row + 1;
  }
  return { ...packTexts(texts), slots };
}

/** The text at an index. */
export function textAt({ text, ends }: TextColumn, index: number): string {
  return text.slice(index === 0 ? 0 : ends[index - 1], ends[index]);
}

/** Whether it is the text at an index, without cutting that out. */
function isTextAt({ text, ends }: TextColumn, index: number, wanted: string): boolean {
  const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
  return ends[index] === start + wanted.length && text.startsWith(wanted, start);
}

/**
 * A table that makes its values when they are asked for and then keeps them.
 *
 * @param valueAt makes the value of a row
 * @param glance shows the value of a row, if there is a cheaper way
 */
export function columnTable<Key extends string, Value>(
  keys: KeyColumn,
  valueAt: (row: number) => Value,
  glance?: (row: number) => Value,
): Table<Key, Value> {
  const size = keys.ends.length;
  const values = new Map<number, Value>();
  /** The row after the last one found: who goes through a deck asks for it next. */
  let following = 0;

  function rowOf(key: string): number {
    const row = following < size && isTextAt(keys, following, key) ? following : findKey(keys, key);
    if (row >= 0) following = row + 1;
    return row;
  }

  function at(row: number): Value {
    const known = values.get(row);
    if (known !== undefined) return known;
    const made = valueAt(row);
    values.set(row, made);
    return made;
  }

  function* allKeys(): Iterable<Key> {
    for (let row = 0; row < size; row++) yield textAt(keys, row) as Key;
  }

  function* entries(): Iterable<readonly [Key, Value]> {
    for (let row = 0; row < size; row++) yield [textAt(keys, row) as Key, at(row)];
  }

  return {
    size,
    get(key) {
      const row = rowOf(key);
      return row < 0 ? undefined : at(row);
    },
    has: (key) => rowOf(key) >= 0,
    keys: allKeys,
    entries,
    ...(glance && { rows: { rowOf, glance } }),
  };
}

function findKey(keys: KeyColumn, key: string): number {
  const { slots } = keys;
  const [first, step] = probe(key, slots);
  let slot = first;
  // A damaged table without a free slot must not hold up the page.
  for (let tries = 0; tries < slots.length; tries++) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0 || isTextAt(keys, row, key)) return row;
    slot = (slot + step) & (slots.length - 1);
  }
  return -1;
}

/** The slot to look at first, and how far to go on: by another hash, so that keys don't heap up; odd, to come by every slot. */
function probe(key: string, { length }: Uint32Array): readonly [first: number, step: number] {
  const [one, other] = hashLanes(key);
  return [one & (length - 1), other | 1];
}

/** A power of two. Half of the slots stay free, so that a search is short. */
function slotCount(rows: number): number {
  return 2 ** Math.ceil(Math.log2(2 * rows + 2));
}

/** Whether a stored value has the shape of texts one after the other. */
export function isTextColumn(value: unknown): value is TextColumn {
  if (typeof value !== "object" || value === null || !("text" in value) || !("ends" in value)) return false;
  const { text, ends } = value;
  return typeof text === "string" && isArray(ends, "Uint32Array") && (ends.at(-1) ?? 0) === text.length;
}

/** Whether a stored value has the shape of texts as bytes. */
export function isByteColumn(value: unknown): value is ByteColumn {
  if (typeof value !== "object" || value === null || !("bytes" in value) || !("ends" in value)) return false;
  const { bytes, ends } = value;
  return isArray(ends, "Uint32Array") && isArray(bytes, "Uint8Array", ends.at(-1) ?? 0);
}

/** Whether a stored value has the shape of columns with so many figures a row. */
export function isColumns(value: unknown, width: number): value is Columns {
  if (typeof value !== "object" || value === null || !("keys" in value) || !("figures" in value)) return false;
  const { keys, figures } = value;
  return isKeyColumn(keys) && isArray(figures, "Float64Array", keys.ends.length * width);
}

/** Whether a stored value has the shape of texts that can be found. */
export function isKeyColumn(value: unknown): value is KeyColumn {
  if (!isTextColumn(value) || !("slots" in value)) return false;
  return isArray(value.slots, "Uint32Array", slotCount(value.ends.length));
}

interface Arrays {
  readonly Uint8Array: Uint8Array;
  readonly Uint32Array: Uint32Array;
  readonly Int32Array: Int32Array;
  readonly Float64Array: Float64Array;
}

/** Whether a stored value is a typed array of this kind and length. One from a database may belong to another realm, where `instanceof` fails. */
export function isArray<Name extends keyof Arrays>(value: unknown, name: Name, length?: number): value is Arrays[Name] {
  if (Object.prototype.toString.call(value) !== `[object ${name}]`) return false;
  return length === undefined || (value as Arrays[Name]).length === length;
}
