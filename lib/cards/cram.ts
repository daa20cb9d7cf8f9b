import { assertNever, hashLanes, type Table } from "@/lib/util";
import { learningDay } from "./learning-day";
import type { CardEntry, CardId, CardRecord, DeckIndex, Memory, Moment } from "./model";
import { inOrder } from "./ranked";
import { recordsInOrder } from "./records-in-order";
import { spaceSiblings } from "./siblings";

/** The first learning step is the shortest; only the rating "again" leads to it. */
const FIRST_STEP = 60_000;

/** Which cards to drill out of turn. */
export type CramKind = "missed" | "flagged" | "topic" | "hardest" | "all";

/** What a cram session is made of. */
export interface CramOptions {
  readonly deck: DeckIndex;
  readonly records: Table<CardId, CardRecord>;
  readonly kind: CramKind;
  /** For `topic`. */
  readonly topic?: string;
  /** Cards missed elsewhere, such as in practice or in the last days. */
  readonly missedCards?: ReadonlySet<CardId>;
  /** Cards flagged elsewhere, such as through their items. */
  readonly flaggedCards?: ReadonlySet<CardId>;
  readonly scope?: (entry: CardEntry) => boolean;
  readonly now: Moment;
  /** Decides the order. */
  readonly seed: string;
}

/**
 * The cards of a cram session, which touches no memory. Suspended and buried cards are left out.
 *
 * `missed`: forgotten at the last review, being relearned, or given. `flagged`: flagged or given. `topic`: all of one
 * topic, unseen ones too. `hardest`: all that were reviewed, by difficulty and then lapses. `all`: every card. All but
 * `hardest` come shuffled, with siblings apart; a card that drops out leaves the order of the others alone.
 */
export function cramQueue(options: CramOptions): readonly CardEntry[] {
  const { deck, records, kind, scope, now, seed } = options;
  const today = learningDay(now);
  const recordAt = recordsInOrder(deck, records);
  const chosen = deck.cards.filter((entry, place) => {
    const record = recordAt(place);
    if (record?.suspended || (record?.buriedUntil ?? 0) > today || scope?.(entry) === false) return false;
    return isWanted(entry, record, options);
  });
  const shuffled = ordered(chosen, ({ id }) => hashLanes(`${seed} ${id}`)[0]);
  return kind === "hardest" ? hardestFirst(shuffled, records) : spaceSiblings(shuffled);
}

function isWanted(entry: CardEntry, record: CardRecord | undefined, options: CramOptions): boolean {
  const { kind, topic, missedCards, flaggedCards } = options;
  const memory = record?.memory ?? null;
  switch (kind) {
    case "missed":
      return missedCards?.has(entry.id) === true || (memory !== null && isMissed(memory));
    case "flagged":
      return flaggedCards?.has(entry.id) === true || record?.flagged === true;
    case "topic":
      return entry.topic === topic;
    case "hardest":
      return memory !== null;
    case "all":
      return true;
    default:
      return assertNever(kind);
  }
}

function isMissed({ phase, step, lastAt, due }: Memory): boolean {
  return phase === "relearning" || (phase === "learning" && step === 0 && due - lastAt === FIRST_STEP);
}

function hardestFirst(cards: readonly CardEntry[], records: Table<CardId, CardRecord>): readonly CardEntry[] {
  const memoryOf = ({ id }: CardEntry) => records.get(id)?.memory;
  const byLapses = ordered(cards, (card) => -(memoryOf(card)?.lapses ?? 0));
  return ordered(byLapses, (card) => -(memoryOf(card)?.difficulty ?? 0));
}

function ordered(cards: readonly CardEntry[], by: (card: CardEntry) => number): readonly CardEntry[] {
  return inOrder({ cards, ranks: cards.map(by) });
}
