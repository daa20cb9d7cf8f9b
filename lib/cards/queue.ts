import type { Table } from "@/lib/util";
import { isChanged } from "./changed";
import { dueDay, isDue } from "./due";
import { learningDay } from "./learning-day";
import type { CardEntry, CardId, CardRecord, CardSettings, DeckIndex, Memory, Moment } from "./model";
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
  readonly learning: CardEntry[];
  readonly waiting: CardEntry[];
  readonly changed: CardEntry[];
  readonly due: CardEntry[];
  /** For each due card how far recall has fallen: days passed for each day of stability, negative, so that the least sorts first. */
  readonly urgency: number[];
  readonly fresh: CardEntry[];
  /** Reviewed a moment ago. */
  readonly asked: CardEntry[];
  unseen: number;
}

/**
 * What there is to review and learn now. Suspended and buried cards are left out. One pass over the deck; only what is
 * asked today is sorted.
 */
export function buildQueue(options: QueueOptions): Queue {
  const found = gather(options);
  const { records, settings, today, ahead } = options;
  const asked = found.asked.sort(by(records, "lastAt")).slice(-SIBLING_GAP);
  const learning = found.learning.sort(by(records, "due"));
  const most = ahead === undefined ? Math.max(0, settings.reviewsPerDay - today.reviewed) : Number.POSITIVE_INFINITY;
  const review = spaceSiblings(mostUrgent(found.due, found.urgency, most), asked);
  const fresh = spaceSiblings(found.fresh, asked);
  const waiting = firstWaiting(found.waiting, records);
  return {
    learning,
    changed: found.changed,
    review,
    fresh,
    waiting,
    heldBack: found.due.length - review.length,
    unseen: found.unseen,
    next: learning[0] ?? found.changed[0] ?? review[0] ?? fresh[0] ?? waiting?.entry ?? null,
  };
}

function gather({ deck, records, settings, now, scope, ahead = 0, ...options }: QueueOptions): Found {
  const found = emptyFound();
  const today = learningDay(now);
  const newCards = Math.max(0, options.newPerDay + (options.extraNew ?? 0) - options.today.introduced);
  for (const entry of deck.cards) {
    if (scope && !scope(entry)) continue;
    const record = records.get(entry.id);
    if (record && (record.suspended || record.buriedUntil > today)) continue;
    const memory = record?.memory ?? null;
    if (!record || memory === null) {
      found.unseen += 1;
      if (found.fresh.length < newCards) found.fresh.push(entry);
      continue;
    }
    if (memory.lastAt > now.at - FRESH_IN_MIND) found.asked.push(entry);
    if (isChanged(entry, record)) found.changed.push(entry);
    else if (memory.phase !== "review")
      (isDue(entry.id, memory, settings, now) ? found.learning : found.waiting).push(entry);
    else if (isAsked(entry.id, memory, settings, today, ahead)) {
      found.due.push(entry);
      found.urgency.push((memory.lastDay - today) / memory.stability);
    }
  }
  return found;
}

/** Due today or, for a card not seen today, within the days ahead. */
function isAsked(id: CardId, memory: Memory, settings: CardSettings, today: number, ahead: number): boolean {
  const day = dueDay(id, memory, settings, today);
  return day <= today || (day <= today + ahead && memory.lastDay < today);
}

/** The `most` cards of the lowest urgency number, in order. Among 100,000 only these are sorted as objects. */
function mostUrgent(cards: readonly CardEntry[], urgency: readonly number[], most: number): readonly CardEntry[] {
  if (most === 0) return [];
  const limit =
    cards.length > most ? (Float64Array.from(urgency).sort()[most - 1] as number) : Number.POSITIVE_INFINITY;
  const places: number[] = [];
  for (let place = 0; place < cards.length; place++) if ((urgency[place] as number) <= limit) places.push(place);
  places.sort((one, other) => (urgency[one] as number) - (urgency[other] as number));
  return places.slice(0, most).map((place) => cards[place] as CardEntry);
}

function firstWaiting(cards: readonly CardEntry[], records: Table<CardId, CardRecord>): Queue["waiting"] {
  const entry = [...cards].sort(by(records, "due"))[0];
  return entry ? { count: cards.length, entry, at: timeOf(records, entry, "due") } : null;
}

function by(records: Table<CardId, CardRecord>, field: "due" | "lastAt") {
  return (one: CardEntry, other: CardEntry) => timeOf(records, one, field) - timeOf(records, other, field);
}

function timeOf(records: Table<CardId, CardRecord>, { id }: CardEntry, field: "due" | "lastAt"): number {
  return records.get(id)?.memory?.[field] ?? 0;
}

function emptyFound(): Found {
  return { learning: [], waiting: [], changed: [], due: [], urgency: [], fresh: [], asked: [], unseen: 0 };
}
