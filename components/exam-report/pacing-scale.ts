import type { EntryResult } from "@/lib/exam";

/** Longer than so many times the even pace is drawn as cut off: one item left open for an hour would flatten the rest. */
const HIGHEST = 4;

export interface PacingScale {
  /** The time at the top of the chart, milliseconds. */
  readonly top: number;
  /** Items that took longer than that. */
  readonly cut: number;
}

/** How high the chart of times must be. */
export function pacingScale(results: readonly EntryResult[], pace: number): PacingScale {
  const longest = Math.max(pace * 1.25, ...results.map(({ state }) => state.time));
  const top = Math.min(longest, pace * HIGHEST);
  return { top, cut: results.filter(({ state }) => state.time > top).length };
}
