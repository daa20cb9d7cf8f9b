import { introduction } from "./introduction";
import { learningDay } from "./learning-day";
import { type FinalPass, finalPassOf, type NewPerDayOptions, newPerDay } from "./new-per-day";
import { type ExamOutcome, examOutcome } from "./plan-exam";
import { loadOf, type PlanLoad } from "./plan-load";
import { type SimulateOptions, simulate } from "./simulate";
import { partOf } from "./simulated-cards";

const DAY = 86_400_000;
/** Without an exam date the plan looks so many days ahead. */
const HORIZON = 30;
/** An exam further off is not simulated. */
const FARTHEST = 730;
/** More new cards a day than this are hardly learned. */
const STEEP = 100;
/** What a card takes where the caller doesn't know the learner. */
const USUAL_SECONDS = 12;
const MISSED = [1, 3, 7] as const;
/** Missed days need no more than a rough figure. */
const ROUGH = 500;

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
  /** New cards a day after them. */
  readonly newPerDay: number;
  /** The final pass begins before all cards are met, so new cards spread over what is left to the exam. */
  readonly late: boolean;
  /** Cards that stay unseen on the exam day. */
  readonly left: number;
  /** Expected mean recall over all cards on the exam day. */
  readonly recall: number;
}

/** How the learner gets from today to the exam. Days are learning days. */
export interface Plan {
  readonly today: number;
  readonly examDay: number | null;
  /** 0: the exam is today; below 0: it is over; null: no date. */
  readonly daysLeft: number | null;
  /** Null if there is none, or it is over. Both ends are included. */
  readonly finalPass: FinalPass | null;
  /** Cards of the deck, suspended ones left out. */
  readonly cards: number;
  /** Of these, the ones never reviewed. */
  readonly unseen: number;
  /** What holds today: the learner's number, else what the date asks for, else the default. */
  readonly newPerDay: number;
  /** What the date asks for, whatever the learner chose; null without an exam ahead. */
  readonly needed: number | null;
  /** Day of the last new card at this rate; null if there is none or it doesn't come before the exam. */
  readonly lastNewDay: number | null;
  /** Whole days between the last new card and the final pass: time for its second reviews; null where either is missing. */
  readonly settlingDays: number | null;
  /** Cards that stay unseen on the exam day at this rate. */
  readonly left: number;
  /** Cards that were met but, by the daily maximum, don't come up in the final pass. */
  readonly reviewsOver: number;
  /** Nothing stands against the plan. */
  readonly feasible: boolean;
  readonly obstacles: readonly PlanObstacle[];
  /** Expected mean recall on the exam day over all cards, unseen ones as 0; null without an exam, or one years away. */
  readonly recall: number | null;
  /** The same over the cards that were met by then. */
  readonly recallOfMet: number | null;
  /** Null where there is no card or no day before the exam. */
  readonly load: PlanLoad | null;
  /** After 1, 3 and 7 missed days, as far as the exam is further off. */
  readonly missed: readonly MissedDays[];
}

export interface PlanOptions extends Omit<SimulateOptions, "days" | "newPerDay" | "sample"> {
  /** Time for one showing of a card. */
  readonly secondsPerCard?: number;
}

/**
 * The plan from today to the exam, by simulation of the days between; the same options give the same plan. Without an
 * exam ahead it looks at the next 30 days.
 */
export function planFor(options: PlanOptions): Plan {
  const { deck, records, settings, now, today: done, secondsPerCard = USUAL_SECONDS } = options;
  const today = learningDay(now);
  const { seen, unseen } = partOf(deck, records);
  const count = { settings, today, unseen: unseen.length, introduced: done?.introduced ?? 0 };
  const rate = newPerDay(count);
  const { lastNewDay, settlingDays, late, left } = introduction({ ...count, newPerDay: rate });
  const daysLeft = settings.examDay === null ? null : settings.examDay - today;
  const ahead = daysLeft !== null && daysLeft >= 0;
  const simulation = simulate({ ...options, newPerDay: rate, days: isNear(daysLeft) ? daysLeft : HORIZON });
  const outcome = isNear(daysLeft) ? examOutcome(simulation, options, seen.length + unseen.length) : null;
  const obstacles = obstaclesOf({ left, late, outcome, rate: settings.newPerDay === null ? rate : 0 });
  const pass = finalPassOf(settings);
  return {
    today,
    examDay: settings.examDay,
    daysLeft,
    finalPass: pass && pass.to >= today ? pass : null,
    cards: seen.length + unseen.length,
    unseen: unseen.length,
    newPerDay: rate,
    needed: ahead ? newPerDay({ ...count, settings: { ...settings, newPerDay: null } }) : null,
    lastNewDay,
    settlingDays,
    left,
    reviewsOver: outcome?.over ?? 0,
    feasible: obstacles.length === 0,
    obstacles,
    recall: outcome?.recall ?? null,
    recallOfMet: outcome?.recallOfMet ?? null,
    load: seen.length + unseen.length === 0 ? null : loadOf(simulation, secondsPerCard),
    missed: isNear(daysLeft) ? MISSED.filter((days) => days < daysLeft).map((days) => afterMissing(options, days)) : [],
  };
}

function isNear(daysLeft: number | null): daysLeft is number {
  return daysLeft !== null && daysLeft >= 0 && daysLeft <= FARTHEST;
}

interface Against {
  readonly left: number;
  readonly late: number;
  readonly outcome: ExamOutcome | null;
  readonly rate: number;
}

function obstaclesOf({ left, late, outcome, rate }: Against): readonly PlanObstacle[] {
  const all: readonly PlanObstacle[] = [
    { kind: "unseen", cards: left },
    { kind: "late", cards: late },
    { kind: "maximum", cards: outcome?.over ?? 0 },
    { kind: "steep", newPerDay: rate },
  ];
  return all.filter((obstacle) => (obstacle.kind === "steep" ? obstacle.newPerDay > STEEP : obstacle.cards > 0));
}

function afterMissing(options: PlanOptions, days: number): MissedDays {
  const { deck, records, settings, now, seed } = options;
  const later = { at: now.at + days * DAY, zone: now.zone };
  const { seen, unseen } = partOf(deck, records);
  const count: NewPerDayOptions = { settings, today: learningDay(later), unseen: unseen.length, introduced: 0 };
  const rate = newPerDay(count);
  const { late, left } = introduction({ ...count, newPerDay: rate });
  const span = Math.max(0, (settings.examDay ?? 0) - count.today);
  const base = { deck, records, settings, now: later, ...(seed !== undefined && { seed }) };
  const simulation = simulate({ ...base, newPerDay: rate, days: span, sample: ROUGH });
  const { recall } = examOutcome(simulation, base, seen.length + unseen.length);
  return { days, newPerDay: rate, late: late > 0, left, recall };
}
