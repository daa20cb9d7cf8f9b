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
  const places = cards.length > most ? lowest(ranks, most) : inRank([...ranks.keys()], ranks);
  return places.map((place) => cards[place] as CardEntry);
}

/** The places of the `count` lowest ranks. What can't be among them any more is passed by, so that few are ever sorted. */
function lowest(ranks: readonly number[], count: number): number[] {
  if (count === 0) return [];
  const first = (places: number[]) => inRank(places, ranks).slice(0, count);
  let limit = Number.POSITIVE_INFINITY;
  let places: number[] = [];
  for (let place = 0; place < ranks.length; place++) {
    if ((ranks[place] as number) >= limit) continue;
    places.push(place);
    if (places.length < 2 * count) continue;
    places = first(places);
    limit = ranks[places.at(-1) ?? 0] ?? limit;
  }
  return first(places);
}

/** Equal ones stay in the order of their places. */
function inRank(places: number[], ranks: readonly number[]): number[] {
  return places.sort((one, other) => (ranks[one] as number) - (ranks[other] as number));
}
