/** A keyed collection that is only read. A `Map` is one; so is any layering of maps. */
export interface Table<Key, Value> {
  readonly size: number;
  readonly get: (key: Key) => Value | undefined;
  readonly has: (key: Key) => boolean;
  readonly keys: () => Iterable<Key>;
  readonly entries: () => Iterable<readonly [Key, Value]>;
  /** Where the table is written over another one: that one, which doesn't change any more, and what was written. */
  readonly layer?: { readonly below: Table<Key, Value>; readonly written: ReadonlyMap<Key, Value> };
}
