import type { Table } from "@/lib/util";
import { isChanged } from "./changed";
import { dueDay, isDue } from "./due";
import { learningDay } from "./learning-day";
import type { CardEntry, CardId, CardRecord, CardSettings, DeckIndex, Memory, Moment } from "./model";
import { emptyRanked, inOrder, type Ranked, rank } from "./ranked";
import { recordsInOrder } from "./records-in-order";
import { SIBLING_GAP, spaceSiblings } from "./siblings";

/** A card reviewed longer ago no longer gives its siblings away. */
const FRESH_IN_MIND = 10 * 60_000;

/** What a queue is made of. */
export interface QueueOptions {
  readonly deck: DeckIndex;
  readonly records: Table<CardId, CardRecord>;
  readonly settings: CardSettings;
  readonly now: Moment;
  /** What was done on this learning day: cards of the review phase that were reviewed, and new cards introduced. */
  readonly today: { readonly reviewed: number; readonly introduced: number };
  /** New cards a day: the learner's number, or what the plan asks for. */
  readonly newPerDay: number;
  /** Which cards take part; all by default. */
  readonly scope?: (entry: CardEntry) => boolean;
  /** Reviews of so many days to come as well, and no daily maximum; 0 lifts only the maximum. */
  readonly ahead?: number;
  /** Raises `newPerDay` for today. */
  readonly extraNew?: number;
}

/** What there is to do now. Each list is in the order in which its cards are asked. */
export interface Queue {
  /** In the learning steps, and the time is up. */
  readonly learning: readonly CardEntry[];
  /** The note changed since the card was learned. */
  readonly changed: readonly CardEntry[];
  /** Due today, within the daily maximum: the ones most likely forgotten first. */
  readonly review: readonly CardEntry[];
  /** New cards of today, in the order of the deck. */
  readonly fresh: readonly CardEntry[];
  /** In the learning steps and not yet due: how many, which one is first, and when (milliseconds since 1970). */
  readonly waiting: { readonly count: number; readonly entry: CardEntry; readonly at: number } | null;
  /** Due today, but over the daily maximum. */
  readonly heldBack: number;
  /** New cards that could be learned, those of today included. */
  readonly unseen: number;
  /** The card to ask: of the lists above the first that has one, at last a card that waits. Null: nothing is left. */
  readonly next: CardEntry | null;
}

/** What one pass over the deck finds. */
interface Found {
  /** By the time at which they came due. */
  readonly learning: Ranked;
  readonly waiting: Ranked;
  readonly changed: CardEntry[];
  /** By recall: it falls with the days passed for each day of stability. */
  readonly due: Ranked;
  readonly fresh: CardEntry[];
  /** Reviewed a moment ago, the last one first. */
  readonly asked: Ranked;
  unseen: number;
}

/**
 * What there is to review and learn now. Suspended and buried cards are left out. One pass over the deck; only what is
 * asked today is sorted.
 */
export function buildQueue(options: QueueOptions): Queue {
  const { learning, waiting, changed, due, fresh, asked, unseen } = gather(options);
  const { settings, today, ahead } = options;
  const most = ahead === undefined ? Math.max(0, settings.reviewsPerDay - today.reviewed) : due.cards.length;
  const before = [...inOrder(asked, SIBLING_GAP)].reverse();
  const lists = {
    learning: inOrder(learning),
    changed,
    review: spaceSiblings(inOrder(due, most), before),
    fresh: spaceSiblings(fresh, before),
  };
  const first = firstWaiting(waiting);
  return {
    ...lists,
    waiting: first,
    heldBack: due.cards.length - lists.review.length,
    unseen,
    next: lists.learning[0] ?? changed[0] ?? lists.review[0] ?? lists.fresh[0] ?? first?.entry ?? null,
  };
}

function gather(options: QueueOptions): Found {
  const { deck, records, settings, now, scope, ahead = 0 } = options;
  const found = emptyFound();
  const today = learningDay(now);
  const newCards = options.newPerDay + (options.extraNew ?? 0) - options.today.introduced;
  const recordAt = recordsInOrder(deck, records);
  for (let place = 0; place < deck.cards.length; place++) {
    const entry = deck.cards[place] as CardEntry;
    if (scope && !scope(entry)) continue;
    const record = recordAt(place);
    if (record && (record.suspended || record.buriedUntil > today)) continue;
    const memory = record?.memory ?? null;
    if (!record || memory === null) {
      found.unseen += 1;
      if (found.fresh.length < newCards) found.fresh.push(entry);
      continue;
    }
    if (memory.lastAt > now.at - FRESH_IN_MIND) rank(found.asked, entry, -memory.lastAt);
    if (isChanged(entry, record)) found.changed.push(entry);
    else if (memory.phase !== "review")
      rank(isDue(entry.id, memory, settings, now) ? found.learning : found.waiting, entry, memory.due);
    else if (isAsked(entry.id, memory, settings, today, ahead))
      rank(found.due, entry, (memory.lastDay - today) / memory.stability);
  }
  return found;
}

/** Due today or, for a card not seen today, within the days ahead. */
function isAsked(id: CardId, memory: Memory, settings: CardSettings, today: number, ahead: number): boolean {
  const day = dueDay(id, memory, settings, today);
  return day <= today || (day <= today + ahead && memory.lastDay < today);
}

function firstWaiting(waiting: Ranked): Queue["waiting"] {
  const at = waiting.ranks.reduce((least, rank) => Math.min(least, rank), Number.POSITIVE_INFINITY);
  const entry = waiting.cards[waiting.ranks.indexOf(at)];
  return entry ? { count: waiting.cards.length, entry, at } : null;
}

function emptyFound(): Found {
  return {
    learning: emptyRanked(),
    waiting: emptyRanked(),
    changed: [],
    due: emptyRanked(),
    fresh: [],
    asked: emptyRanked(),
    unseen: 0,
  };
}
