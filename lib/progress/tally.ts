import { type CardId, type CardRecord, type CardSettings, DEFAULT_SETTINGS, type Scheduler } from "@/lib/cards";
import type { SittingId, TimedEvent } from "@/lib/exam";
import type { NoteId } from "@/lib/notes";
import type { ItemId, Outcome } from "@/lib/quiz";
import type { Table } from "@/lib/util";
import type { ExamFinish, ExamOutline } from "./exam-model";
import type { CardEvent, Confidence, ConfidenceRecord, DayRecord, EventId, HourRecord, ItemRecord } from "./model";
import { createOverlay, type Overlay } from "./overlay";
import type { ChallengeId, ChallengeRecord, PredictionRecord } from "./sandbox-model";

/** With the time of the last event that concerns it: an earlier one would have to be counted before that. */
export interface ItemTally extends ItemRecord {
  readonly touchedAt: number;
}

export interface CardTally extends CardRecord {
  readonly touchedAt: number;
}

export interface ChallengeTally extends ChallengeRecord {
  readonly touchedAt: number;
}

export interface PredictionTally extends PredictionRecord {
  readonly touchedAt: number;
}

/** A practice session; answers may be known before its begin. */
export interface SessionTally {
  readonly start: SessionStart | null;
  readonly outcomes: Readonly<Record<ItemId, Outcome>>;
  readonly ended: boolean;
  readonly touchedAt: number;
}

export interface SessionStart {
  readonly id: EventId;
  readonly at: number;
  readonly itemIds: readonly ItemId[];
  readonly seed: string;
}

/** An exam; in a merge its events may come in any order. */
export interface ExamTally {
  readonly start: ExamStart | null;
  readonly finish: ExamFinish | null;
  /** Empty when it is finished or removed. */
  readonly actions: readonly TimedEvent[];
  readonly removed: boolean;
  readonly touchedAt: number;
}

export interface ExamStart extends ExamOutline {
  readonly id: EventId;
  readonly at: number;
}

interface Figures {
  readonly hours: readonly HourRecord[];
  readonly calibration: Readonly<Record<Confidence, ConfidenceRecord>>;
  readonly recent: readonly CardEvent[];
  readonly settings: CardSettings;
  /** Time of the event that the settings come from; null before any. */
  readonly settingsAt: number | null;
  readonly events: number;
  readonly lastAt: number | null;
}

/** What the events up to some point come to, when it doesn't change any more. */
export interface TallyBase extends Figures {
  readonly items: Table<ItemId, ItemTally>;
  readonly read: Table<NoteId, number>;
  readonly sessions: Table<string, SessionTally>;
  readonly exams: Table<SittingId, ExamTally>;
  readonly cards: Table<CardId, CardTally>;
  readonly days: Table<number, DayRecord>;
  readonly challenges: Table<ChallengeId, ChallengeTally>;
  readonly predictions: Table<NoteId, PredictionTally>;
}

/** The part of a scheduler that replay needs, for the settings in force. */
export type CreateGrader = (settings: CardSettings) => Pick<Scheduler, "review">;

/** What is gathered while the log is read: all that later events need to know of earlier ones. */
export interface Tally extends TallyBase {
  /** Null: card memories are left alone, because their code isn't loaded yet. */
  readonly grader: CreateGrader | null;
  /** Outcomes of sessions that belong to this tally alone, so that it may write to them. */
  readonly outcomes: WeakMap<object, Record<ItemId, Outcome>>;
  /** The same for the actions of open exams. */
  readonly actions: WeakMap<object, TimedEvent[]>;
  readonly items: Overlay<ItemId, ItemTally>;
  readonly read: Overlay<NoteId, number>;
  readonly sessions: Overlay<string, SessionTally>;
  readonly exams: Overlay<SittingId, ExamTally>;
  readonly cards: Overlay<CardId, CardTally>;
  readonly days: Overlay<number, DayRecord>;
  readonly challenges: Overlay<ChallengeId, ChallengeTally>;
  readonly predictions: Overlay<NoteId, PredictionTally>;
  readonly hours: HourRecord[];
  readonly calibration: Record<Confidence, ConfidenceRecord>;
  readonly recent: CardEvent[];
  settings: CardSettings;
  settingsAt: number | null;
  events: number;
  lastAt: number | null;
}

const HOURS = 24;

/** Before any event. */
export const emptyBase: TallyBase = {
  items: new Map(),
  read: new Map(),
  sessions: new Map(),
  exams: new Map(),
  cards: new Map(),
  days: new Map(),
  challenges: new Map(),
  predictions: new Map(),
  hours: Array.from({ length: HOURS }, () => ({ reviews: 0, passed: 0 })),
  calibration: {
    guess: { answers: 0, right: 0 },
    unsure: { answers: 0, right: 0 },
    sure: { answers: 0, right: 0 },
  },
  recent: [],
  settings: DEFAULT_SETTINGS,
  settingsAt: null,
  events: 0,
  lastAt: null,
};

/** A tally that goes on from `base` and leaves it as it is. */
export function createTally(grader: CreateGrader | null, base: TallyBase = emptyBase): Tally {
  return {
    ...copyFigures(base),
    grader,
    outcomes: new WeakMap(),
    actions: new WeakMap(),
    items: createOverlay(base.items),
    read: createOverlay(base.read),
    sessions: createOverlay(base.sessions),
    exams: createOverlay(base.exams),
    cards: createOverlay(base.cards),
    days: createOverlay(base.days),
    challenges: createOverlay(base.challenges),
    predictions: createOverlay(base.predictions),
  };
}

/** A copy to count on with; what was gathered so far is not touched. Costs what was counted since the base. */
export function forkTally(tally: Tally): Tally {
  return {
    ...copyFigures(tally),
    grader: tally.grader,
    outcomes: new WeakMap(),
    actions: new WeakMap(),
    items: tally.items.fork(),
    read: tally.read.fork(),
    sessions: tally.sessions.fork(),
    exams: tally.exams.fork(),
    cards: tally.cards.fork(),
    days: tally.days.fork(),
    challenges: tally.challenges.fork(),
    predictions: tally.predictions.fork(),
  };
}

function copyFigures({ hours, calibration, recent, settings, settingsAt, events, lastAt }: Figures) {
  return {
    hours: [...hours],
    calibration: { ...calibration },
    recent: [...recent],
    settings,
    settingsAt,
    events,
    lastAt,
  };
}
