import { learningDay, startOfDay } from "./learning-day";
import type { CardSettings, Moment } from "./model";
import { finalPassOf } from "./new-per-day";
import { createScheduler } from "./scheduler";
import type { Simulation } from "./simulate";

const HALF_DAY = 43_200_000;

/** How a simulation stands on the exam day. */
export interface ExamOutcome {
  /** Mean recall over all cards, 0 to 1, unseen ones as 0. */
  readonly recall: number;
  /** Mean recall over the cards that were met; 0 if none were. */
  readonly recallOfMet: number;
  /** Cards that were met but not seen in the final pass. */
  readonly over: number;
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
  let over = 0;
  for (const { memory, weight } of ends) {
    if (memory === null) continue;
    known += recall(memory, exam) * weight;
    met += weight;
    if (memory.lastDay < passFrom) over += weight;
  }
  return {
    recall: cards === 0 ? 0 : known / cards,
    recallOfMet: met === 0 ? 0 : known / met,
    over: Math.round(over),
  };
}
