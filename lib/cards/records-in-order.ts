import type { Table } from "@/lib/util";
import type { CardId, CardRecord, DeckIndex } from "./model";

type Records = Table<CardId, CardRecord>;

const places = new WeakMap<DeckIndex, ReadonlyMap<CardId, number>>();
const found = new WeakMap<DeckIndex, WeakMap<Records, readonly (CardRecord | undefined)[]>>();

/** The place of each card in the deck. */
export function placesOf(deck: DeckIndex): ReadonlyMap<CardId, number> {
  const known = places.get(deck);
  if (known) return known;
  const made = new Map(deck.cards.map(({ id }, place) => [id, place]));
  places.set(deck, made);
  return made;
}

/**
 * The record of each card by its place in the deck; undefined where the log says nothing of it. Looking up 100,000 ids
 * takes most of the time of a queue, and an answer changes one record: so what lies below a layered table is looked up
 * once, and only what was written over it each time.
 */
export function recordsInOrder(deck: DeckIndex, records: Records): readonly (CardRecord | undefined)[] {
  const { layer } = records;
  const inOrder = layer ? [...recordsBelow(deck, layer.below)] : new Array<CardRecord | undefined>(deck.cards.length);
  let next = 0;
  for (const [id, record] of layer ? layer.written : records.entries()) {
    // Cards are learned in the order of the deck, so that most ids are found without a map of them all.
    const place = deck.cards[next]?.id === id ? next : placesOf(deck).get(id);
    if (place === undefined) continue;
    inOrder[place] = record;
    next = place + 1;
  }
  return inOrder;
}

function recordsBelow(deck: DeckIndex, below: Records): readonly (CardRecord | undefined)[] {
  const tables = found.get(deck) ?? new WeakMap<Records, readonly (CardRecord | undefined)[]>();
  found.set(deck, tables);
  const known = tables.get(below) ?? recordsInOrder(deck, below);
  tables.set(below, known);
  return known;
}
