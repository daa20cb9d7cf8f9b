import { get_fuzz_range } from "ts-fsrs";

/** Shorter intervals are never moved (as in FSRS and Anki). */
const SHORTEST = 2.5;

/**
 * The intervals, in days and both ends included, that count as good as `interval`: what FSRS would draw from at random.
 * `elapsed` is the days since the review before: an interval that grew stays longer than it.
 */
export function fuzzRange(interval: number, elapsed: number, maximum: number): { min: number; max: number } {
  if (interval < SHORTEST) return { min: interval, max: interval };
  const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, maximum);
  return { min: Math.max(1, min_ivl), max: Math.max(1, max_ivl) };
}
