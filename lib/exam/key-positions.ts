import type { Item, OptionId } from "@/lib/quiz";
import type { Random } from "@/lib/util";

export type ChoiceItem = Extract<Item, { type: "multiple-choice" }>;

/** The most items in a row whose keys may stand at the same place. */
export const LONGEST_RUN = 4;

/**
 * At which place the key of each multiple-choice item stands, the items given in the order of the form. Ordered options
 * stay as they are; the keys of the others go where they are rarest so far, as long as no run gets too long.
 */
export function keyPositions(items: readonly ChoiceItem[], random: Random): readonly number[] {
  const positions = items.map((item) => (item.ordered ? keyOf(item) : -1));
  const counts = new Map<number, number>();
  for (const place of positions) countUp(counts, place);
  items.forEach((item, at) => {
    if (item.ordered) return;
    const places = random.shuffle([...item.options.keys()]);
    const fitting = places.filter((place) => runLength(positions, at, place) <= LONGEST_RUN);
    const rarest = fitting.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0] ?? 0;
    positions[at] = rarest;
    countUp(counts, rarest);
  });
  return positions;
}

/** The length of the longest run of one place. */
export function longestRun(positions: readonly number[]): number {
  return Math.max(0, ...positions.map((place, at) => runLength(positions, at, place)));
}

/** The options in the order shown: the key at its place, the others at random. */
export function optionsWithKeyAt(item: ChoiceItem, place: number, random: Random): readonly OptionId[] {
  if (item.ordered) return item.options.map(({ id }) => id);
  const others = random.shuffle(item.options.filter(({ correct }) => !correct)).map(({ id }) => id);
  const key = item.options.find(({ correct }) => correct);
  return key ? [...others.slice(0, place), key.id, ...others.slice(place)] : others;
}

function keyOf({ options }: ChoiceItem): number {
  return options.findIndex(({ correct }) => correct);
}

/** The length of the run that a key at this place is part of, or would be. */
function runLength(positions: readonly number[], at: number, place: number): number {
  let first = at;
  let last = at;
  while (positions[first - 1] === place) first--;
  while (positions[last + 1] === place) last++;
  return last - first + 1;
}

function countUp(counts: Map<number, number>, place: number): void {
  counts.set(place, (counts.get(place) ?? 0) + 1);
}
