import type { Item } from "../../model";
import { type Figure, shareOf } from "../figure";
import { type FourOptions, fourOptionsOf } from "./four-options";

const RANKS = 4;

/** B1: the key is neither the longest nor the shortest option more often than chance would have it. */
export function measureKeyLength(items: readonly Item[]): readonly Figure[] {
  const asked = fourOptionsOf(items);
  const longest = asked.filter(({ key, others }) => others.every(({ text }) => text.length < key.text.length));
  const shortest = asked.filter(({ key, others }) => others.every(({ text }) => text.length > key.text.length));
  const bounds = { least: 0.18, most: 0.3 };
  return [
    shareOf("B1", "Key strictly the longest of four", longest.length, asked.length, { ...bounds, peers: "20–43 %" }),
    shareOf("B1", "Key strictly the shortest of four", shortest.length, asked.length, { ...bounds, peers: "14–21 %" }),
    {
      rule: "B1",
      name: "Length ranks of keys as by chance (χ² test, p)",
      value: chanceOf(rankCounts(asked)),
      unit: "number",
      least: 0.05,
      most: null,
      peers: null,
      offences: [],
    },
  ];
}

/** How often the key has each rank by length; equal lengths share their ranks. */
function rankCounts(asked: readonly FourOptions[]): readonly number[] {
  const counts = [0, 0, 0, 0];
  for (const { key, others } of asked) {
    const shorter = others.filter(({ text }) => text.length < key.text.length).length;
    const equal = others.filter(({ text }) => text.length === key.text.length).length;
    for (let rank = shorter; rank <= shorter + equal; rank++) counts[rank] = (counts[rank] ?? 0) + 1 / (equal + 1);
  }
  return counts;
}

/** The probability of counts at least as uneven as these when all ranks are equally likely (χ² with three degrees of freedom). */
export function chanceOf(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / RANKS;
  if (expected === 0) return 1;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return erfc(Math.sqrt(chi / 2)) + Math.sqrt((2 * chi) / Math.PI) * Math.exp(-chi / 2);
}

/** Complementary error function, to 1.5e-7 (Abramowitz and Stegun 7.1.26). */
function erfc(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const series = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592];
  return series.reduce((sum, factor) => (sum + factor) * t, 0) * Math.exp(-x * x);
}
