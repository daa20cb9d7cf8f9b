import { ROOT_DECK } from "@/lib/cards/exchange";
import { hashText } from "@/lib/util";

/** Anki's own deck, which every collection must have. */
export const DEFAULT_DECK_ID = 1;

const BASE = 1_500_000_000_000;
const RANGE = 100_000_000_000;

/** Deck ids by full name, those of the decks above included. A name has the same id in every export. */
export function deckIds(names: readonly string[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  const taken = new Set<number>();
  for (const name of [...new Set([ROOT_DECK, ...names])].sort()) {
    let id = BASE + (Number.parseInt(hashText(name).slice(-8), 36) % RANGE);
    while (taken.has(id)) id += 1;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}
