import type {
  BlueprintId,
  EntryResult,
  EntryState,
  Form,
  SittingEvent,
  SittingId,
  SittingStyle,
  TimedEvent,
} from "@/lib/exam";
import type { NoteId } from "@/lib/notes";
import type { FactId } from "@/lib/quiz";
import type { EventBase, EventId } from "./model";

/** A sitting began. It keeps the whole form, so that the attempt stays readable after the notes have changed. */
export interface ExamStartedEvent extends EventBase {
  readonly type: "exam-started";
  readonly sittingId: SittingId;
  readonly style: SittingStyle;
  /** Milliseconds in all, extra time included. */
  readonly allowance: number;
  readonly form: Form;
}

/** The learner did something in a sitting. */
export interface ExamActedEvent extends EventBase {
  readonly type: "exam-acted";
  readonly sittingId: SittingId;
  readonly action: SittingEvent;
}

/** A sitting is over. Only now its answers count for items and cards. */
export interface ExamFinishedEvent extends EventBase {
  readonly type: "exam-finished";
  readonly sittingId: SittingId;
  readonly by: "learner" | "time";
  /** When it was submitted, or the deadline that passed; the event may come days later. */
  readonly finishedAt: number;
  /** Milliseconds used, pauses left out. */
  readonly used: number;
  /** In the order of the form. */
  readonly results: readonly ExamResult[];
}

/** The attempt was deleted: it is no longer shown. What its answers told of items and cards stays. */
export interface ExamRemovedEvent extends EventBase {
  readonly type: "exam-removed";
  readonly sittingId: SittingId;
}

export type ExamEvent = ExamStartedEvent | ExamActedEvent | ExamFinishedEvent | ExamRemovedEvent;

/** How one item of a form ended, with all that the figures and cards need, so that counting never needs the form. */
export interface ExamResult extends EntryState {
  readonly factIds: readonly FactId[];
  readonly noteId: NoteId;
  readonly topic: string;
  readonly domain: string;
  readonly scored: boolean;
  readonly outcome: EntryResult["outcome"];
}

/** One exam, small enough for the saved state; the form and the results are read by the ids of their events. */
export interface ExamRecord extends ExamOutline {
  readonly sittingId: SittingId;
  /** The event that holds the form. */
  readonly startedBy: EventId;
  readonly startedAt: number;
  /** Null: the sitting is open. */
  readonly finish: ExamFinish | null;
  /** What the learner did, oldest first; empty once the exam is over. */
  readonly actions: readonly TimedEvent[];
}

/** What is known of an exam from its begin. */
export interface ExamOutline {
  readonly style: SittingStyle;
  /** Milliseconds in all, extra time included. */
  readonly allowance: number;
  readonly blueprint: BlueprintId;
  readonly title: string;
  /** The code of the exam, such as `SAA-C03`. */
  readonly exam: string;
  readonly seed: string;
  /** Number of items, unscored ones included. */
  readonly items: number;
  /** On the scale of 100 to 1000. */
  readonly passingScore: number;
  /** Share of scored items that stands for the passing score, 0 to 1. */
  readonly rawCut: number;
  readonly domains: readonly ExamDomain[];
}

export interface ExamDomain {
  readonly id: string;
  readonly title: string;
  /** Percent of the scored items. */
  readonly weight: number;
}

export interface ExamFinish {
  /** The event that holds the results. */
  readonly finishedBy: EventId;
  readonly finishedAt: number;
  readonly by: "learner" | "time";
  /** Milliseconds used, pauses left out. */
  readonly used: number;
  /** Scored items, and how many of them were right. */
  readonly scored: number;
  readonly right: number;
  /** The same by domain. */
  readonly domains: readonly DomainCount[];
}

export interface DomainCount {
  readonly domain: string;
  readonly scored: number;
  readonly right: number;
}
