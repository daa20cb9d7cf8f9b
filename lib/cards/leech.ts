import type { Table } from "@/lib/util";
import type { CardEntry, CardId, CardRecord, DeckIndex, Memory } from "./model";
import { recordsInOrder } from "./records-in-order";

/** As in Anki: a leech after 8 lapses, named again after every 4 more. */
const THRESHOLD = 8;
const AGAIN_AFTER = 4;

/** A card that costs more than it brings. */
export interface Leech {
  readonly entry: CardEntry;
  readonly memory: Memory;
}

/** Whether the card was forgotten so often that the way of learning it must change. */
export function isLeech(memory: Memory): boolean {
  return memory.lapses >= THRESHOLD;
}

/** Whether the lapse that made it this many is one to speak of: 8, 12, 16 … */
export function leechAlert(lapses: number): boolean {
  return lapses >= THRESHOLD && (lapses - THRESHOLD) % AGAIN_AFTER === 0;
}

/** The leeches of the deck, most lapses first, suspended ones too. */
export function leeches(deck: DeckIndex, records: Table<CardId, CardRecord>): readonly Leech[] {
  const found: Leech[] = [];
  const recordAt = recordsInOrder(deck, records);
  for (const [place, entry] of deck.cards.entries()) {
    const seen = recordAt(place)?.memory;
    if (!seen || !isLeech(seen)) continue;
    const memory = records.get(entry.id)?.memory;
    if (memory) found.push({ entry, memory });
  }
  return found.sort((one, other) => other.memory.lapses - one.memory.lapses);
}
