/** A keyed collection that is only read. A `Map` is one; so is any layering of maps. */
export interface Table<Key, Value> {
  readonly size: number;
  readonly get: (key: Key) => Value | undefined;
  readonly has: (key: Key) => boolean;
  readonly keys: () => Iterable<Key>;
  readonly entries: () => Iterable<readonly [Key, Value]>;
}
