import { hashLanes } from "./hash";

/** A seeded source of randomness: the only kind that `lib` uses. */
export interface Random {
  /** The next number, at least 0 and below 1. */
  readonly next: () => number;
  /** The next whole number, at least 0 and below `bound`. */
  readonly below: (bound: number) => number;
  /** One element. Throws on an empty list. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** A new list in random order (Fisher and Yates); the given list stays as it is. */
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

/** A random source that gives the same numbers for the same seed, on every machine (mulberry32). */
export function createRandom(seed: string): Random {
  const [high, low] = hashLanes(seed);
  let state = high ^ low;

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  const below = (bound: number): number => Math.floor(next() * bound);

  function pick<T>(list: readonly T[]): T {
    const chosen = list[below(list.length)];
    if (chosen === undefined) throw new Error("pick from an empty list");
    return chosen;
  }

  function shuffle<T>(list: readonly T[]): T[] {
    const shuffled = [...list];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = below(last + 1);
      [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
    }
    return shuffled;
  }

  return { next, below, pick, shuffle };
}
