import { namesText, type Table } from "@/lib/util";
import type { CardEntry, CardId, CardRecord, DeckIndex } from "./model";
import { placesOf, recordsInOrder } from "./records-in-order";

/** A card that the log knows and the deck doesn't: its fact is gone from the notes. */
export interface ArchivedCard {
  readonly id: CardId;
  readonly record: CardRecord;
}

/** Whether the note says something else than what the learner learned. A card without memory has nothing to unlearn. */
export function isChanged(entry: CardEntry, record: CardRecord): boolean {
  if (record.memory === null) return false;
  // A saved record knows the hash: to read and hash 100,000 answers takes longer than the rest of a queue.
  if (record.answerHash !== undefined) return record.answerHash !== "" && record.answerHash !== entry.answerHash;
  return record.answer !== null && !namesText(entry.answerHash, record.answer);
}

/** The last record that was looked at for each place in a deck, and what was found. */
interface Checked {
  readonly records: (CardRecord | undefined)[];
  readonly changed: Uint8Array;
}

const checks = new WeakMap<DeckIndex, Checked>();

/**
 * {@link isChanged} by a card's place in the deck. Hashing 100,000 answers takes longer than the rest of a queue, so what
 * was found is kept while the record stays the same object.
 */
export function changeCheck(deck: DeckIndex): (place: number, entry: CardEntry, record: CardRecord) => boolean {
  const size = deck.cards.length;
  const { records, changed } = checks.get(deck) ?? { records: new Array(size), changed: new Uint8Array(size) };
  checks.set(deck, { records, changed });
  return (place, entry, record) => {
    if (records[place] !== record) {
      records[place] = record;
      changed[place] = Number(isChanged(entry, record));
    }
    return changed[place] === 1;
  };
}

/** The cards whose answer changed, in the order of the deck, suspended and buried ones too. */
export function changedCards(deck: DeckIndex, records: Table<CardId, CardRecord>): readonly CardEntry[] {
  const check = changeCheck(deck);
  const known = recordsInOrder(deck, records);
  return deck.cards.filter((entry, place) => {
    const record = known[place];
    return record !== undefined && check(place, entry, record);
  });
}

/** What the log holds of cards that left the deck, in the order of the records. They come back with their note. */
export function archivedCards(deck: DeckIndex, records: Table<CardId, CardRecord>): readonly ArchivedCard[] {
  const known = placesOf(deck);
  const archived: ArchivedCard[] = [];
  for (const [id, record] of records.entries()) if (!known.has(id)) archived.push({ id, record });
  return archived;
}
