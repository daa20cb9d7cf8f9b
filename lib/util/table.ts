/** A keyed collection that is only read. A `Map` is one; so is any layering of maps. */
export interface Table<Key, Value> {
  readonly size: number;
  readonly get: (key: Key) => Value | undefined;
  readonly has: (key: Key) => boolean;
  readonly keys: () => Iterable<Key>;
  readonly entries: () => Iterable<readonly [Key, Value]>;
  /** Where the table is written over another one: that one, which doesn't change any more, and what was written. */
  readonly layer?: { readonly below: Table<Key, Value>; readonly written: ReadonlyMap<Key, Value> };
  /** Where values are read from columns. */
  readonly rows?: Rows<Key, Value>;
}

/** Rows of columns, for who goes through all of them: no object is made for any. */
export interface Rows<Key, Value> {
  /** The row of a key; -1: there is none. */
  readonly rowOf: (key: Key) => number;
  /** The value in a row, in an object that shows another one after the next call: to be read at once, never kept. */
  readonly glance: (row: number) => Value;
}
