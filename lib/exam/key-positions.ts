import type { Item, OptionId } from "@/lib/quiz";
import type { Random } from "@/lib/util";

export type ChoiceItem = Extract<Item, { type: "multiple-choice" }>;

/** The most items in a row whose keys may stand at the same place. */
export const LONGEST_RUN = 4;

/**
 * At which place the key of each multiple-choice item stands, the items given in the order of the form. Ordered options
 * stay as they are; the keys of the others go where they are rarest so far among items of as many options, as long as no
 * run gets too long. Items of three options, which have no fourth place, so don't drive the keys of the others there.
 */
export function keyPositions(items: readonly ChoiceItem[], random: Random): readonly number[] {
  const positions = items.map((item) => (item.ordered ? keyOf(item) : -1));
  const countsOf = tallies(items, positions);
  items.forEach((item, at) => {
    if (item.ordered) return;
    const counts = countsOf(item);
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

/** How often each place has been taken, by the number of options; ordered items are counted from the start. */
function tallies(
  items: readonly ChoiceItem[],
  positions: readonly number[],
): (item: ChoiceItem) => Map<number, number> {
  const bySize = new Map<number, Map<number, number>>();
  const countsOf = ({ options }: ChoiceItem): Map<number, number> => {
    const counts = bySize.get(options.length) ?? new Map<number, number>();
    bySize.set(options.length, counts);
    return counts;
  };
  items.forEach((item, at) => {
    if (item.ordered) countUp(countsOf(item), positions[at] ?? 0);
  });
  return countsOf;
}

function countUp(counts: Map<number, number>, place: number): void {
  counts.set(place, (counts.get(place) ?? 0) + 1);
}
