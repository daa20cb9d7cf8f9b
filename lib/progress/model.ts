import type { CardId, CardRecord, CardSettings, Rating } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";
import type { FactId, ItemId, Outcome, Response } from "@/lib/quiz";
import type { Table } from "@/lib/util";
import type { ExamEvent, ExamRecord } from "./exam-model";
import type { ChallengeId, ChallengeRecord, PredictionRecord, SandboxEvent } from "./sandbox-model";

/** A random unique id (UUID); it makes merging two logs a union. */
export type EventId = string & { readonly __brand: "EventId" };

/** The version of the event format that this build writes. Older ones are migrated on reading. */
export const SCHEMA_VERSION = 4;

export interface EventBase {
  readonly id: EventId;
  /** When it happened, milliseconds since 1970 by the learner's clock. */
  readonly at: number;
  readonly version: typeof SCHEMA_VERSION;
  /** The learner's clock then, minutes east of UTC: it fixes the learning day for good. */
  readonly zone: number;
}

/** How sure the learner said to be before the answer was revealed. */
export type Confidence = "guess" | "unsure" | "sure";

export interface AnsweredEvent extends EventBase {
  readonly type: "answered";
  readonly itemId: ItemId;
  readonly factIds: readonly FactId[];
  /** The lesson that the item comes from; it outlives the item. */
  readonly noteId: NoteId;
  readonly topic: string;
  readonly outcome: Outcome;
  /** The last response given. */
  readonly response: Response;
  /** Misconception of the wrong option that was chosen first, if it has one. */
  readonly misconception: string | null;
  readonly confidence: Confidence | null;
  readonly context: "lesson" | "practice";
  /** Names the practice session; null in a lesson. */
  readonly sessionId: string | null;
  /** Time from showing to answering, milliseconds. */
  readonly duration: number;
}

/** A practice session began; it can be resumed from this event and the answers that carry its id. */
export interface PracticeStartedEvent extends EventBase {
  readonly type: "practice-started";
  readonly sessionId: string;
  readonly itemIds: readonly ItemId[];
  readonly seed: string;
}

/** A practice session was finished or left for good. */
export interface PracticeEndedEvent extends EventBase {
  readonly type: "practice-ended";
  readonly sessionId: string;
}

export interface LessonReadEvent extends EventBase {
  readonly type: "lesson-read";
  readonly noteId: NoteId;
}

export interface FlaggedEvent extends EventBase {
  readonly type: "flagged";
  readonly itemId: ItemId;
  readonly flagged: boolean;
}

/** Takes back an earlier event, as if it had not happened. */
export interface UndoneEvent extends EventBase {
  readonly type: "undone";
  readonly eventId: EventId;
}

/** A card was shown and rated. */
export interface ReviewedEvent extends EventBase {
  readonly type: "reviewed";
  readonly cardId: CardId;
  readonly topic: string;
  readonly noteId: NoteId;
  readonly rating: Rating;
  /** `cram` is practice that leaves the memory alone; `imported` comes from another program. */
  readonly context: "scheduled" | "ahead" | "cram" | "imported";
  /** Id of the face that was shown; empty if imported. */
  readonly face: string;
  /** The answer as it read, at the first review and whenever it has changed since; else null. */
  readonly answer: string | null;
  /** Days by which the next review was moved, to balance the load. */
  readonly shift: number;
  readonly sessionId: string | null;
  /** Time from showing to rating, milliseconds. */
  readonly duration: number;
}

export interface CardSuspendedEvent extends EventBase {
  readonly type: "card-suspended";
  readonly cardId: CardId;
  readonly topic: string;
  readonly noteId: NoteId;
  readonly suspended: boolean;
}

/** Cards are left out before a learning day; day 0 brings them back. */
export interface CardsBuriedEvent extends EventBase {
  readonly type: "cards-buried";
  /** At least one. */
  readonly cardIds: readonly CardId[];
  readonly untilDay: number;
}

export interface CardFlaggedEvent extends EventBase {
  readonly type: "card-flagged";
  readonly cardId: CardId;
  readonly topic: string;
  readonly noteId: NoteId;
  readonly flagged: boolean;
}

/** The learner's settings for cards, all of them; the last event wins. */
export interface CardsConfiguredEvent extends EventBase {
  readonly type: "cards-configured";
  readonly settings: CardSettings;
}

/** What a learner does to cards, one by one: what a card session can take back. */
export type CardEvent = ReviewedEvent | CardSuspendedEvent | CardsBuriedEvent | CardFlaggedEvent;

/** One entry of the append-only log: the only stored truth. A closed set on `type`. */
export type ProgressEvent =
  | AnsweredEvent
  | PracticeStartedEvent
  | PracticeEndedEvent
  | LessonReadEvent
  | FlaggedEvent
  | UndoneEvent
  | CardEvent
  | CardsConfiguredEvent
  | ExamEvent
  | SandboxEvent;

/** An event that changes the state by itself. */
export type CountedEvent = Exclude<ProgressEvent, UndoneEvent>;

/** An event before the store gives it id, time, zone and version. */
export type NewEvent = ProgressEvent extends infer E
  ? E extends ProgressEvent
    ? Omit<E, "id" | "at" | "version" | "zone">
    : never
  : never;

/** What became of one item, by replay. */
export interface ItemRecord {
  readonly answers: number;
  readonly right: number;
  readonly last: Outcome | null;
  readonly lastAt: number | null;
  readonly flagged: boolean;
  /** The lesson of the last answer; null before any. */
  readonly noteId: NoteId | null;
}

export interface PracticeRecord {
  readonly sessionId: string;
  readonly itemIds: readonly ItemId[];
  readonly seed: string;
  readonly startedAt: number;
  /** Outcome of each item answered so far. */
  readonly outcomes: Readonly<Record<ItemId, Outcome>>;
  readonly ended: boolean;
}

/** What happened on one learning day. */
export interface DayRecord {
  /** Reviews that count, so none of a cram. */
  readonly reviews: number;
  /** Of these, how many were rated `again`. */
  readonly again: number;
  /** Cards whose first review that counts was on this day; those that an answer in practice brought in are not among them. */
  readonly introduced: number;
  readonly crammed: number;
  /** Answers in practice, lessons and exams, blank ones left out. */
  readonly answers: number;
  /** Of these, how many were right at the first try. */
  readonly right: number;
  /** Milliseconds spent on reviews, cram and answers, each two minutes at most; on an exam item six. */
  readonly time: number;
  /**
   * First reviews of the day of cards in the review phase, by the interval that lay before: under 7 days, under 21,
   * under 90, and longer.
   */
  readonly recall: readonly RecallCount[];
}

export interface RecallCount {
  readonly passed: number;
  readonly failed: number;
}

/** Reviews within one hour of the learner's clock, all days together. */
export interface HourRecord {
  readonly reviews: number;
  readonly passed: number;
}

/** How answers went at one level of confidence. */
export interface ConfidenceRecord {
  readonly answers: number;
  readonly right: number;
}

/** The learner's state, derived from the log by replay; the order in which events were merged does not matter. */
export interface Progress {
  /** Only items that were answered or flagged. */
  readonly items: Table<ItemId, ItemRecord>;
  /** Lessons marked as read, with the time of the last mark. */
  readonly read: Readonly<Record<NoteId, number>>;
  /** Oldest first. */
  readonly sessions: readonly PracticeRecord[];
  /** Exams whose begin is known and that weren't removed, oldest first. */
  readonly exams: readonly ExamRecord[];
  /** Only cards that an event concerns. */
  readonly cards: Table<CardId, CardRecord>;
  readonly settings: CardSettings;
  /** By learning day; only days on which something happened. */
  readonly days: Table<number, DayRecord>;
  /** 24, by local hour. */
  readonly hours: readonly HourRecord[];
  readonly calibration: Readonly<Record<Confidence, ConfidenceRecord>>;
  /** Only challenges that were solved. */
  readonly challenges: Table<ChallengeId, ChallengeRecord>;
  /** By lesson; only lessons in which something was predicted. */
  readonly predictions: Table<NoteId, PredictionRecord>;
  /** The last card events that weren't taken back, newest last, at most 500. */
  readonly recent: readonly CardEvent[];
  /** Number of events that count (undone ones do not). */
  readonly events: number;
  readonly lastAt: number | null;
}
