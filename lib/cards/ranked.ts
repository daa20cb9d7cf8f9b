import type { CardEntry } from "./model";

/** Cards and, for each, the number by which they are ordered, the least first: no object a card. */
export interface Ranked {
  readonly cards: CardEntry[];
  readonly ranks: number[];
}

/** A list to add to. */
export function emptyRanked(): Ranked {
  return { cards: [], ranks: [] };
}

/** Adds a card. */
export function rank(list: Ranked, card: CardEntry, by: number): void {
  list.cards.push(card);
  list.ranks.push(by);
}

/** The first `most` cards in order, equal ones as they were added. Only these are sorted as cards, however many there are. */
export function inOrder(
  { cards, ranks }: { readonly cards: readonly CardEntry[]; readonly ranks: readonly number[] },
  most = cards.length,
): readonly CardEntry[] {
  const places = cards.length > most ? lowest(ranks, most) : [...ranks.keys()];
  places.sort((one, other) => (ranks[one] as number) - (ranks[other] as number));
  return places.map((place) => cards[place] as CardEntry);
}

/** The places of the `count` lowest ranks. */
function lowest(ranks: readonly number[], count: number): number[] {
  if (count === 0) return [];
  const sorted = new Float64Array(ranks).sort();
  const limit = sorted[count - 1] as number;
  let equals = count - sorted.indexOf(limit);
  const places: number[] = [];
  for (let place = 0; place < ranks.length; place++) {
    const found = ranks[place] as number;
    if (found < limit || (found === limit && equals-- > 0)) places.push(place);
  }
  return places;
}
