import { createRandom, type Table } from "@/lib/util";
import { isChanged } from "./changed";
import type { CardEntry, CardId, CardRecord, DeckIndex, Memory } from "./model";

/** Above so many cards seen, or so many new ones, a part of them stands for all. */
const SAMPLE = 2000;

/** One card of a simulation. */
export interface SimulatedCard {
  readonly id: CardId;
  readonly memory: Memory | null;
  /** How many cards of the deck it stands for, at least 1. */
  readonly weight: number;
  /** Not before this learning day. */
  readonly from: number;
  /** The note says something else than the learner knows: due at once. */
  readonly changed: boolean;
}

/** Cards with a memory, and cards that will be met, in the order of the deck. Suspended ones are in neither. */
export interface SimulatedDeck {
  readonly seen: readonly SimulatedCard[];
  readonly unseen: readonly SimulatedCard[];
}

interface SimulatedDeckOptions {
  readonly deck: DeckIndex;
  readonly records: Table<CardId, CardRecord>;
  /** Most new cards that will be met; further ones are left out. */
  readonly newCards: number;
  readonly seed: string;
}

/** The cards to simulate: all, or of many a seeded sample whose weights add up to all. */
export function simulatedDeck({ deck, records, newCards, seed }: SimulatedDeckOptions): SimulatedDeck {
  const { seen, unseen } = partOf(deck, records);
  return {
    seen: sampleOf(seen, seed).map(({ picked, weight }) => simulatedCard(picked, records.get(picked.id), weight)),
    unseen: sampleOf(unseen.slice(0, newCards), seed).map(({ picked, weight }) =>
      simulatedCard(picked, records.get(picked.id), weight),
    ),
  };
}

/** The cards of the deck that may be asked, parted by whether they were reviewed. */
export function partOf(
  deck: DeckIndex,
  records: Table<CardId, CardRecord>,
): { readonly seen: readonly CardEntry[]; readonly unseen: readonly CardEntry[] } {
  const seen: CardEntry[] = [];
  const unseen: CardEntry[] = [];
  for (const entry of deck.cards) {
    const record = records.get(entry.id);
    if (record?.suspended) continue;
    if (record?.memory) seen.push(entry);
    else unseen.push(entry);
  }
  return { seen, unseen };
}

function simulatedCard(entry: CardEntry, record: CardRecord | undefined, weight: number): SimulatedCard {
  return {
    id: entry.id,
    memory: record?.memory ?? null,
    weight,
    from: record?.buriedUntil ?? 0,
    changed: record !== undefined && isChanged(entry, record),
  };
}

function sampleOf<T>(list: readonly T[], seed: string): readonly { readonly picked: T; readonly weight: number }[] {
  if (list.length <= SAMPLE) return list.map((picked) => ({ picked, weight: 1 }));
  const order = createRandom(`sample ${seed}`).shuffle(list.map((_, index) => index));
  const indexes = order.slice(0, SAMPLE).sort((a, b) => a - b);
  const weight = list.length / SAMPLE;
  return indexes.flatMap((index) => {
    const picked = list[index];
    return picked === undefined ? [] : [{ picked, weight }];
  });
}
