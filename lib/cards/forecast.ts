import { learningDay } from "./learning-day";
import { finalPassOf } from "./new-per-day";
import { type SimulateOptions, simulate } from "./simulate";

/** What one learning day is expected to bring. Whole numbers. */
export interface ForecastDay {
  readonly day: number;
  /** Cards to review, new ones not counted; never more than the daily maximum. */
  readonly reviews: number;
  /** Cards met for the first time. */
  readonly fresh: number;
  /** Every showing of a card, those within its learning steps included: what takes the time. */
  readonly answers: number;
  /** The day belongs to the final pass before the exam. */
  readonly finalPass: boolean;
}

/**
 * Reviews to expect on each of the next days, today first, if the learner comes every day. Above 2,000 cards a seeded
 * sample stands for the deck. Empty for no days.
 */
export function forecast(options: SimulateOptions): readonly ForecastDay[] {
  const pass = finalPassOf(options.settings);
  const today = learningDay(options.now);
  return simulate(options).days.map(({ day, reviews, fresh, answers }) => ({
    day,
    reviews: Math.min(options.settings.reviewsPerDay, Math.round(reviews)),
    fresh: Math.round(fresh),
    answers: Math.round(answers),
    finalPass: pass !== null && day >= Math.max(pass.from, today) && day <= pass.to,
  }));
}
