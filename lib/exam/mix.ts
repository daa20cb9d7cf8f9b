import type { Item, ItemType, Level } from "@/lib/quiz";

/** The share of a form that each level should have: most items ask to apply what is known, as exams do. */
const LEVEL_SHARE: Readonly<Record<Level, number>> = { recall: 0.35, apply: 0.4, analyse: 0.25 };

/** Keeps count of levels and types, so that neither piles up. */
export interface Mix {
  readonly add: (item: Item, count: 1 | -1) => void;
  /** How much of its kind there is already; the lowest comes next. */
  readonly load: (item: Item) => number;
}

/** An empty mix. */
export function createMix(): Mix {
  const levels = new Map<Level, number>();
  const types = new Map<ItemType, number>();
  return {
    add: ({ level, type }, count) => {
      levels.set(level, (levels.get(level) ?? 0) + count);
      types.set(type, (types.get(type) ?? 0) + count);
    },
    load: ({ level, type }) => ((levels.get(level) ?? 0) + 1) / LEVEL_SHARE[level] + 6 * (types.get(type) ?? 0),
  };
}
