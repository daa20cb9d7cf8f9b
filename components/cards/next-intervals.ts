import {
  type CardId,
  type CardSettings,
  chooseShift,
  createScheduler,
  dueDay,
  learningDay,
  type Memory,
  type Moment,
  type Rating,
} from "@/lib/cards";

const DAY = 86_400_000;

/** The ratings in the order of their keys. */
export const RATINGS: readonly Rating[] = ["again", "hard", "good", "easy"];

/** What a rating would lead to. */
export interface NextInterval {
  /** Days by which load balancing moves the review. */
  readonly shift: number;
  /** Time until the card comes back, milliseconds; whole days outside the learning steps. */
  readonly wait: number;
  readonly memory: Memory;
}

interface IntervalOptions {
  readonly id: CardId;
  readonly memory: Memory | null;
  readonly settings: CardSettings;
  /** Cards due by learning day. */
  readonly load: ReadonlyMap<number, number>;
  readonly when: Moment;
}

/** What each of the four ratings would lead to if it were given at `when`. */
export function nextIntervals(options: IntervalOptions): Readonly<Record<Rating, NextInterval>> {
  const { memory, settings, when } = options;
  const plain = createScheduler(settings).preview(memory, when);
  return {
    again: nextInterval("again", plain.again, options),
    hard: nextInterval("hard", plain.hard, options),
    good: nextInterval("good", plain.good, options),
    easy: nextInterval("easy", plain.easy, options),
  };
}

function nextInterval(rating: Rating, plain: Memory, options: IntervalOptions): NextInterval {
  const { id, memory: before, settings, load, when } = options;
  const seed = `${id} ${before?.reps ?? 0}`;
  const shift = chooseShift({ before, memory: plain, settings, load: (day) => load.get(day) ?? 0, seed });
  const memory = shift === 0 ? plain : createScheduler(settings).review(before, rating, when, shift);
  return { shift, memory, wait: waitOf(id, memory, settings, when) };
}

/** How long the card rests after a review at `when`. */
export function waitOf(id: CardId, memory: Memory, settings: CardSettings, when: Moment): number {
  if (memory.phase !== "review") return Math.max(0, memory.due - when.at);
  const today = learningDay(when);
  return Math.max(0, dueDay(id, memory, settings, today) - today) * DAY;
}
