const LOWEST = 100;
const HIGHEST = 1000;

/** Where a score stands on a ruler from 100 to 1000, percent of its length. */
export function placeOfScore(score: number): number {
  return ((Math.min(HIGHEST, Math.max(LOWEST, score)) - LOWEST) / (HIGHEST - LOWEST)) * 100;
}
