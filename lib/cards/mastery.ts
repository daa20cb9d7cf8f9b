import type { Table } from "@/lib/util";
import type { CardEntry, CardId, CardRecord, CardSettings, DeckIndex, Moment } from "./model";
import { createScheduler } from "./scheduler";

/** How much of one group of cards the learner knows now. */
export interface Mastery {
  readonly group: string;
  readonly total: number;
  /** Cards that were reviewed at least once. */
  readonly seen: number;
  /** Expected number of cards recalled now: the sum of their recall, an unseen card counted as 0. */
  readonly known: number;
  /** `known / total`, 0 to 1. */
  readonly share: number;
}

interface MasteryOptions {
  readonly deck: DeckIndex;
  readonly records: Table<CardId, CardRecord>;
  readonly settings: CardSettings;
  readonly now: Moment;
  /** The groups of a card: none, one (its topic) or several (its exam tasks). A name given twice counts once. */
  readonly groupsOf: (entry: CardEntry) => readonly string[];
}

/**
 * Mastery by group, in the order in which the groups first appear in the deck. Suspended cards count too: what they ask
 * is still to be known.
 */
export function masteryBy({ deck, records, settings, now, groupsOf }: MasteryOptions): readonly Mastery[] {
  const { recall } = createScheduler(settings);
  const sums = new Map<string, { total: number; seen: number; known: number }>();
  for (const entry of deck.cards) {
    const memory = records.get(entry.id)?.memory ?? null;
    const chance = memory === null ? 0 : recall(memory, now);
    for (const group of new Set(groupsOf(entry))) {
      const sum = sums.get(group) ?? { total: 0, seen: 0, known: 0 };
      sum.total += 1;
      sum.seen += Number(memory !== null);
      sum.known += chance;
      sums.set(group, sum);
    }
  }
  return [...sums].map(([group, sum]) => ({ group, ...sum, share: sum.known / sum.total }));
}
