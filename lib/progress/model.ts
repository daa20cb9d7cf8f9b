import type { NoteId } from "@/lib/notes";
import type { FactId, ItemId, Outcome, Response } from "@/lib/quiz";

/** A random unique id (UUID); it makes merging two logs a union. */
export type EventId = string & { readonly __brand: "EventId" };

/** The version of the event format that this build writes. Older ones are migrated on reading. */
export const SCHEMA_VERSION = 1;

interface EventBase {
  readonly id: EventId;
  /** When it happened, milliseconds since 1970 by the learner's clock. */
  readonly at: number;
  readonly version: typeof SCHEMA_VERSION;
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

/** One entry of the append-only log: the only stored truth. A closed set on `type`. */
export type ProgressEvent =
  | AnsweredEvent
  | PracticeStartedEvent
  | PracticeEndedEvent
  | LessonReadEvent
  | FlaggedEvent
  | UndoneEvent;

/** An event before the store gives it id, time and version. */
export type NewEvent = ProgressEvent extends infer E
  ? E extends ProgressEvent
    ? Omit<E, "id" | "at" | "version">
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

/** The learner's state, derived from the log by replay; the order in which events were merged does not matter. */
export interface Progress {
  /** Only items that were answered or flagged. */
  readonly items: Readonly<Record<ItemId, ItemRecord>>;
  /** Lessons marked as read, with the time of the last mark. */
  readonly read: Readonly<Record<NoteId, number>>;
  /** Oldest first. */
  readonly sessions: readonly PracticeRecord[];
  /** Number of events that count (undone ones do not). */
  readonly events: number;
  readonly lastAt: number | null;
}
