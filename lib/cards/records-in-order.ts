import type { Rows, Table } from "@/lib/util";
import type { CardId, CardRecord, DeckIndex } from "./model";

type Records = Table<CardId, CardRecord>;

const places = new WeakMap<DeckIndex, ReadonlyMap<CardId, number>>();
const found = new WeakMap<DeckIndex, WeakMap<Rows<CardId, CardRecord>, Int32Array>>();

/** The place of each card in the deck. */
export function placesOf(deck: DeckIndex): ReadonlyMap<CardId, number> {
  const known = places.get(deck);
  if (known) return known;
  const made = new Map(deck.cards.map(({ id }, place) => [id, place]));
  places.set(deck, made);
  return made;
}

/**
 * Reads the records of cards by their place in the deck; undefined where the log says nothing of one. A record is to be
 * read before the next is asked for, and not to be kept: with 100,000 of them in columns, none is made an object.
 *
 * An answer changes one record: so the rows of the columns are found once for a deck, and what was written over them
 * since is laid over each time.
 */
export function recordsInOrder(deck: DeckIndex, records: Records): (place: number) => CardRecord | undefined {
  const { below, written } = records.layer ?? { below: records, written: new Map<CardId, CardRecord>() };
  const { rows } = below;
  if (!rows) {
    const list = deck.cards.map(({ id }) => records.get(id));
    return (place) => list[place];
  }
  const rowAt = rowsInOrder(deck, rows);
  const changed = new Map<number, CardRecord>();
  const added = new Map<CardId, CardRecord>();
  for (const [id, record] of written) {
    const row = rows.rowOf(id);
    if (row < 0) added.set(id, record);
    else changed.set(row, record);
  }
  return (place) => {
    const row = rowAt[place] ?? -1;
    if (row >= 0) return changed.get(row) ?? rows.glance(row);
    return added.size === 0 ? undefined : added.get(deck.cards[place]?.id as CardId);
  };
}

function rowsInOrder(deck: DeckIndex, rows: Rows<CardId, CardRecord>): Int32Array {
  const tables = found.get(deck) ?? new WeakMap<Rows<CardId, CardRecord>, Int32Array>();
  found.set(deck, tables);
  const known = tables.get(rows) ?? Int32Array.from(deck.cards, ({ id }) => rows.rowOf(id));
  tables.set(rows, known);
  return known;
}
