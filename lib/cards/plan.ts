import { introduction } from "./introduction";
import { learningDay } from "./learning-day";
import { type FinalPass, finalPassOf, type NewPerDayOptions, newPerDay } from "./new-per-day";
import { examOutcome } from "./plan-exam";
import { loadOf, type PlanLoad } from "./plan-load";
import { type SimulateOptions, simulate } from "./simulate";
import { partOf } from "./simulated-cards";

/** Without an exam date the plan looks so many days ahead. */
const HORIZON = 30;
/** An exam further off is not simulated. */
const FARTHEST = 730;
/** More new cards a day than this are hardly learned. */
const STEEP = 100;
const MISSED = [1, 3, 7] as const;

/** Something that stands against the plan. A closed set on `kind`. */
export type PlanObstacle =
  /** These cards will not have been met on the exam day. */
  | { readonly kind: "unseen"; readonly cards: number }
  /** The final pass begins before these cards were met. */
  | { readonly kind: "late"; readonly cards: number }
  /** The daily maximum keeps so many cards out of the final pass. */
  | { readonly kind: "maximum"; readonly cards: number }
  /** The date asks for more new cards a day than are hardly learned. */
  | { readonly kind: "steep"; readonly newPerDay: number };

/** What it brings to miss the next days, today among them. */
export interface MissedDays {
  readonly days: number;
  /** New cards a day after them; null if it is too late by then to meet every card before the final pass. */
  readonly newPerDay: number | null;
  /** Cards that are not met before the exam then. */
  readonly leftUnseen: number;
}

/** How the learner gets from today to the exam. Days are learning days. */
export interface Plan {
  readonly exam: "none" | "ahead" | "today" | "passed";
  readonly examDay: number | null;
  /** 1: the exam is tomorrow; below 0: it is over; null: no date. */
  readonly daysLeft: number | null;
  /** Null if there is none, or it is over. Both ends are included. */
  readonly finalPass: FinalPass | null;
  /** Cards of the deck, suspended ones left out. */
  readonly cards: number;
  /** Of these, the ones never reviewed. */
  readonly unseen: number;
  /** What holds today: the learner's number, else what the date asks for, else the default. */
  readonly newPerDay: number;
  /** The learner set the number. */
  readonly chosen: boolean;
  /** Day of the last new card at this rate; null if there is none or it doesn't come before the exam. */
  readonly lastNewDay: number | null;
  /** Whole days between the last new card and the final pass: time for its second reviews; null where either is missing. */
  readonly settlingDays: number | null;
  /** Cards that are not met before the exam at this rate. */
  readonly leftUnseen: number;
  /** Expected mean recall on the exam day, 0 to 1; null without an exam ahead, or one years away. */
  readonly recall: {
    /** Over all cards, those not met counted as 0. */
    readonly all: number;
    /** Over the cards met by then; 0 if there are none. */
    readonly met: number;
  } | null;
  /** Null where there is no card or no day before the exam. */
  readonly load: PlanLoad | null;
  /** None: the plan works out. */
  readonly obstacles: readonly PlanObstacle[];
  /** After 1, 3 and 7 missed days, as far as the exam is further off. */
  readonly missed: readonly MissedDays[];
}

export interface PlanOptions extends Omit<SimulateOptions, "days" | "newPerDay"> {
  /** What was done today already. */
  readonly today: { readonly reviews: number; readonly introduced: number };
  /** Time for one showing of a card. */
  readonly secondsPerCard: number;
}

/**
 * The plan from today to the exam, by simulation of the days between; the same options give the same plan. Without an
 * exam ahead it looks at the next 30 days.
 */
export function planFor(options: PlanOptions): Plan {
  const { deck, records, settings, now, secondsPerCard } = options;
  const today = learningDay(now);
  const parts = partOf(deck, records);
  const cards = parts.seen.length + parts.unseen.length;
  const count = { settings, today, unseen: parts.unseen.length, introduced: options.today.introduced };
  const rate = newPerDay(count);
  const chosen = settings.newPerDay !== null;
  const { lastNewDay, settlingDays, late, leftUnseen } = introduction({ ...count, newPerDay: rate });
  const daysLeft = settings.examDay === null ? null : settings.examDay - today;
  const simulation = simulate({ ...options, newPerDay: rate, days: isNear(daysLeft) ? daysLeft : HORIZON });
  const outcome = isNear(daysLeft) ? examOutcome(simulation, options, cards) : null;
  const pass = finalPassOf(settings);
  return {
    exam: examState(daysLeft),
    examDay: settings.examDay,
    daysLeft,
    finalPass: pass && pass.to >= today ? pass : null,
    cards,
    unseen: count.unseen,
    newPerDay: rate,
    chosen,
    lastNewDay,
    settlingDays,
    leftUnseen,
    recall: outcome?.recall ?? null,
    load: cards === 0 ? null : loadOf(simulation, secondsPerCard),
    obstacles: [
      ...obstacle("unseen", leftUnseen),
      ...obstacle("late", late),
      ...obstacle("maximum", outcome?.waiting ?? 0),
      ...(rate > STEEP && !chosen ? [{ kind: "steep", newPerDay: rate } as const] : []),
    ],
    missed: MISSED.filter((days) => days < (daysLeft ?? 0)).map((days) => afterMissing(count, days)),
  };
}

function examState(daysLeft: number | null): Plan["exam"] {
  if (daysLeft === null) return "none";
  if (daysLeft === 0) return "today";
  return daysLeft > 0 ? "ahead" : "passed";
}

function isNear(daysLeft: number | null): daysLeft is number {
  return daysLeft !== null && daysLeft >= 0 && daysLeft <= FARTHEST;
}

function obstacle(kind: "late" | "unseen" | "maximum", cards: number): readonly PlanObstacle[] {
  return cards > 0 ? [{ kind, cards }] : [];
}

function afterMissing(count: NewPerDayOptions, days: number): MissedDays {
  const later = { ...count, today: count.today + days, introduced: 0 };
  const rate = newPerDay(later);
  const { late, leftUnseen } = introduction({ ...later, newPerDay: rate });
  const tooLate = late > 0 && count.settings.newPerDay === null;
  return { days, newPerDay: tooLate ? null : rate, leftUnseen };
}
