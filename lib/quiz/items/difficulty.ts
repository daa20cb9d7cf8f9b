import type { Candidate } from "../distractors";
import { normalOf, quantityOf } from "../text-profile";
import { inBaseUnits } from "../units";

/** How far distractors move a prior to either side; variants of a fact stay within a band of 0.2. */
const REACH = 0.1;
const USUAL_COUNT = 3;
/** Amounts that differ by this factor are no longer mixed up. */
const FAR_FACTOR = 100;

/**
 * The expected share of learners who miss an item, 0 to 1: what its kind of reasoning lets expect, more where distractors
 * are close to a key, less where they are far or fewer than three.
 */
export function priorDifficulty(kind: number, keys: readonly string[], distractors: readonly Candidate[]): number {
  const closeness = distractors.reduce((sum, each) => sum + closenessOf(each, keys), 0) / USUAL_COUNT;
  return Math.round(100 * (kind + REACH * (2 * Math.min(closeness, 1) - 1))) / 100;
}

/** Half by words or size, half by how near the distractor stands to the key in the notes. */
function closenessOf({ text, distance }: Candidate, keys: readonly string[]): number {
  const likeness = Math.max(...keys.map((key) => amountLikeness(key, text) ?? textLikeness(key, text)));
  return (likeness + 1 / (1 + distance)) / 2;
}

function amountLikeness(one: string, other: string): number | null {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  if (a === null || b === null) return null;
  if (a <= 0 || b <= 0) return 0;
  return Math.max(0, 1 - Math.abs(Math.log(a / b)) / Math.log(FAR_FACTOR));
}

function sizeOf(text: string): number | null {
  const quantity = quantityOf(text);
  return quantity && (inBaseUnits(quantity.value, quantity.unit).values[0] ?? null);
}

/** Dice's coefficient over pairs of neighbouring characters: names such as `InputPath` and `OutputPath` come near. */
function textLikeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const normal = normalOf(text);
  return new Set(Array.from({ length: Math.max(normal.length - 1, 0) }, (_, at) => normal.slice(at, at + 2)));
}
