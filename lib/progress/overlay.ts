import type { Table } from "@/lib/util";

/** A table over another one: it is written to without touching what lies below, and copied at the price of what was written. */
export interface Overlay<Key, Value> extends Table<Key, Value> {
  readonly set: (key: Key, value: Value) => void;
  /** A copy; from then on neither sees what is written to the other. */
  readonly fork: () => Overlay<Key, Value>;
  /** What was written, without what lies below. */
  readonly written: ReadonlyMap<Key, Value>;
}

/** An overlay with nothing written to it yet. `base` must not change any more. */
export function createOverlay<Key, Value>(base: Table<Key, Value> = new Map()): Overlay<Key, Value> {
  return layer(base, new Map());
}

function layer<Key, Value>(base: Table<Key, Value>, own: Map<Key, Value>): Overlay<Key, Value> {
  function* keys(): Iterable<Key> {
    yield* base.keys();
    for (const key of own.keys()) if (!base.has(key)) yield key;
  }

  function* entries(): Iterable<readonly [Key, Value]> {
    for (const entry of base.entries()) {
      const value = own.get(entry[0]);
      yield value === undefined ? entry : [entry[0], value];
    }
    for (const entry of own) if (!base.has(entry[0])) yield entry;
  }

  function size(): number {
    let fresh = 0;
    for (const key of own.keys()) fresh += Number(!base.has(key));
    return base.size + fresh;
  }

  return {
    get size() {
      return size();
    },
    get: (key) => own.get(key) ?? base.get(key),
    has: (key) => own.has(key) || base.has(key),
    keys,
    entries,
    set: (key, value) => void own.set(key, value),
    fork: () => layer(base, new Map(own)),
    written: own,
    layer: { below: base, written: own },
  };
}
