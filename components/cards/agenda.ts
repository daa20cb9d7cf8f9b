import {
  buildQueue,
  type CardEntry,
  type CardRecord,
  type DeckIndex,
  isChanged,
  learningDay,
  type Moment,
  newPerDay,
  recordsInOrder,
} from "@/lib/cards";
import type { Progress, ReviewedEvent } from "@/lib/progress";
import { cramRun } from "./cram-run";
import { cramId } from "./crammed-cards";
import { type Drill, inScope } from "./drill";
import type { Remaining } from "./minutes-left";
import { reviewsOfCram, reviewsOfDay } from "./own-events";
import type { TabSession } from "./tab-session";

/** What is done and what there is to do, for any drill. */
export interface Agenda {
  /** The card to ask; null: nothing can be asked right now. */
  readonly next: CardEntry | null;
  /** Some of those that come after it. */
  readonly soon: readonly CardEntry[];
  /** A card in its learning steps comes back at this time, milliseconds since 1970, and could be asked before. */
  readonly waiting: { readonly entry: CardEntry; readonly at: number } | null;
  readonly remaining: Remaining;
  /** Reviews done, oldest first: today's, or those of this cram. */
  readonly reviews: readonly ReviewedEvent[];
  readonly done: number;
  /** Reviews due but over the daily maximum. */
  readonly heldBack: number;
  /** New cards that today's number leaves out. */
  readonly moreNew: number;
}

interface AgendaOptions {
  readonly deck: DeckIndex;
  readonly progress: Progress;
  readonly drill: Drill;
  readonly session: TabSession;
  readonly now: Moment;
  /** Cards in the learning steps are asked before their time. */
  readonly lookAhead: boolean;
  /** What `crammedCards` gave when the cram began: grades and flags don't move its cards about. */
  readonly crammed: readonly CardEntry[];
}

const SOON = 3;
/** The progress holds no more card events than this. */
const RECENT = 500;

/** Works out from the log and the clock where the drill stands. */
export function agendaOf(options: AgendaOptions): Agenda {
  return options.drill.kind === "cram" ? cramAgenda(options) : dayAgenda(options);
}

function dayAgenda({ deck, progress, drill, session, now, lookAhead }: AgendaOptions): Agenda {
  const { cards: records, settings, recent } = progress;
  const day = learningDay(now);
  const today = progress.days.get(day);
  const scope = inScope(drill.scope);
  const introduced = today?.introduced ?? 0;
  const queue = buildQueue({
    deck,
    records,
    settings,
    now,
    today: {
      reviewed: (today?.recall ?? []).reduce((sum, { passed, failed }) => sum + passed + failed, 0),
      introduced,
    },
    newPerDay: newPerDay({ settings, today: day, unseen: countUnseen(deck, records), introduced }),
    scope,
    ...(drill.kind === "ahead" && { ahead: drill.days }),
    extraNew: session.extra.day === day ? session.extra.count : 0,
  });
  const { topic, note } = drill.scope;
  const reviews = reviewsOfDay(recent, day).filter(
    (review) => (topic === null || review.topic === topic) && (note === null || review.noteId === note),
  );
  const scoped = topic !== null || note !== null;
  const { learning, changed, review, fresh, waiting } = queue;
  const lists = [learning, changed, review, fresh];
  return {
    soon: lists.flatMap((list) => list.slice(0, SOON)).slice(0, SOON),
    next: learning[0] ?? changed[0] ?? review[0] ?? fresh[0] ?? (lookAhead ? (waiting?.entry ?? null) : null),
    waiting,
    remaining: {
      changed: changed.length,
      learning: learning.length + (waiting?.count ?? 0),
      review: review.length,
      fresh: fresh.length,
    },
    reviews,
    done: scoped || recent.length < RECENT ? reviews.length : Math.max(reviews.length, today?.reviews ?? 0),
    heldBack: queue.heldBack,
    moreNew: queue.unseen - fresh.length,
  };
}

function cramAgenda({ progress, session, now, crammed }: AgendaOptions): Agenda {
  const { recent, cards: records } = progress;
  const today = learningDay(now);
  const queue = crammed.filter(({ id }) => {
    const record = records.get(id);
    return !record?.suspended && (record?.buriedUntil ?? 0) <= today;
  });
  const reviews = reviewsOfCram(recent, cramId(session));
  const { done, left } = cramRun(queue, reviews);
  return {
    soon: left.slice(0, SOON),
    next: left[0] ?? null,
    waiting: null,
    remaining: { changed: 0, learning: 0, review: left.length, fresh: 0 },
    reviews,
    done,
    heldBack: 0,
    moreNew: 0,
  };
}

function countUnseen(deck: DeckIndex, records: Progress["cards"]): number {
  const recordAt = recordsInOrder(deck, records);
  return deck.cards.reduce((count, _, place) => {
    const record = recordAt(place);
    return record && (record.memory !== null || record.suspended) ? count : count + 1;
  }, 0);
}

/** Which of the counted kinds a card is at the moment. */
export function kindOf(entry: CardEntry, record: CardRecord | undefined): keyof Remaining {
  if (!record?.memory) return "fresh";
  if (isChanged(entry, record)) return "changed";
  return record.memory.phase === "review" ? "review" : "learning";
}
