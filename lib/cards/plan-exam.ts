import { learningDay, startOfDay } from "./learning-day";
import type { CardSettings, Moment } from "./model";
import { finalPassOf } from "./new-per-day";
import { createScheduler } from "./scheduler";
import type { Simulation } from "./simulate";

const HALF_DAY = 43_200_000;

/** How a simulation stands on the exam day. */
export interface ExamOutcome {
  /** Mean recall, 0 to 1: over all cards, unseen ones as 0; and over those that were met, 0 if none were. */
  readonly recall: { readonly all: number; readonly met: number };
  /** Cards that were met but are not seen in the final pass. */
  readonly waiting: number;
}

interface OutcomeOptions {
  readonly settings: CardSettings;
  readonly now: Moment;
}

/** What a simulation that ends on the eve of the exam comes to, for a deck of so many cards. */
export function examOutcome(
  { cards: ends }: Simulation,
  { settings, now }: OutcomeOptions,
  cards: number,
): ExamOutcome {
  const { recall } = createScheduler(settings);
  const examDay = settings.examDay ?? learningDay(now);
  const exam = { at: startOfDay(examDay, now.zone) + HALF_DAY, zone: now.zone };
  const passFrom = finalPassOf(settings)?.from ?? Number.NEGATIVE_INFINITY;
  let known = 0;
  let met = 0;
  let waiting = 0;
  for (const { memory, weight } of ends) {
    if (memory === null) continue;
    known += recall(memory, exam) * weight;
    met += weight;
    if (memory.lastDay < passFrom) waiting += weight;
  }
  return {
    recall: { all: cards === 0 ? 0 : known / cards, met: met === 0 ? 0 : known / met },
    waiting: Math.round(waiting),
  };
}
