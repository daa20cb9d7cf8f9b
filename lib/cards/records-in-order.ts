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
 * The record of each card by its place in the deck; undefined where the log says nothing of it. An answer changes one
 * record of 100,000: so what lies below a layered table is looked up once, and only the small layer over it each time.
 */
export function recordsInOrder(deck: DeckIndex, records: Records): readonly (CardRecord | undefined)[] {
  const { layer } = records;
  if (!layer) return deck.cards.map(({ id }) => records.get(id));
  const below = recordsBelow(deck, layer.below);
  if (layer.written.size === 0) return below;
  // By the record that was there before: to ask for an object is much cheaper than for an id, which has to be read first.
  const changed = new Map<CardRecord, CardRecord>();
  const added = new Map<CardId, CardRecord>();
  for (const [id, record] of layer.written) {
    const before = layer.below.get(id);
    if (before) changed.set(before, record);
    else added.set(id, record);
  }
  return below.map((before, place) => {
    if (before) return changed.get(before) ?? before;
    return added.size === 0 ? undefined : added.get(deck.cards[place]?.id as CardId);
  });
}

function recordsBelow(deck: DeckIndex, below: Records): readonly (CardRecord | undefined)[] {
  const tables = found.get(deck) ?? new WeakMap<Records, readonly (CardRecord | undefined)[]>();
  found.set(deck, tables);
  const known = tables.get(below) ?? recordsInOrder(deck, below);
  tables.set(below, known);
  return known;
}
