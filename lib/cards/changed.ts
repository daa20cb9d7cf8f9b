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

/** The cards whose answer changed, in the order of the deck, suspended and buried ones too. */
export function changedCards(deck: DeckIndex, records: Table<CardId, CardRecord>): readonly CardEntry[] {
  const recordAt = recordsInOrder(deck, records);
  return deck.cards.filter((entry, place) => {
    const record = recordAt(place);
    return record !== undefined && isChanged(entry, record);
  });
}

/** What the log holds of cards that left the deck, in the order of the records. They come back with their note. */
export function archivedCards(deck: DeckIndex, records: Table<CardId, CardRecord>): readonly ArchivedCard[] {
  const known = placesOf(deck);
  const archived: ArchivedCard[] = [];
  for (const [id, record] of records.entries()) if (!known.has(id)) archived.push({ id, record });
  return archived;
}
