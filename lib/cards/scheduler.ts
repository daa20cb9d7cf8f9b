import {
  BasicLearningStepsStrategy,
  Rating as FsrsRating,
  fsrs,
  type Grade,
  generatorParameters,
  State,
} from "ts-fsrs";
import { fuzzRange } from "./fuzz";
import { learningDay } from "./learning-day";
import type { CardSettings, Memory, Moment, Phase, Rating } from "./model";

const MINUTE = 60_000;
const DAY = 86_400_000;

const GRADES = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
} as const satisfies Record<Rating, Grade>;

const STEPS = { learning_steps: ["1m", "10m"], relearning_steps: ["10m"] } as const;

type StepTable = ReturnType<typeof BasicLearningStepsStrategy>;

/** What each rating leads to, by phase and place in the steps; a rating that is missing graduates the card. */
const stepTables: Readonly<Record<Phase, readonly StepTable[]>> = {
  learning: [stepTable(State.Learning, 0), stepTable(State.Learning, 1)],
  relearning: [stepTable(State.Relearning, 0)],
  review: [stepTable(State.Review, 0)],
};

/** FSRS-6 under one set of settings. Times are arguments; nothing is random. */
export interface Scheduler {
  /**
   * The memory after a review; `null` before means a new card. Days are learning days, and a clock that was set back
   * counts as no time passed. `shift` moves the new interval by that many days as far as {@link fuzzRange} allows.
   */
  readonly review: (memory: Memory | null, rating: Rating, when: Moment, shift?: number) => Memory;
  /** What each of the four ratings would give, not shifted. */
  readonly preview: (memory: Memory | null, when: Moment) => Readonly<Record<Rating, Memory>>;
  /** How likely the learner still knows the card, 0 to 1. It falls by whole learning days. */
  readonly recall: (memory: Memory, now: Moment) => number;
}

const schedulers = new WeakMap<CardSettings, Scheduler>();

/**
 * The scheduler for these settings; the same object gives the same scheduler. Stability, difficulty and intervals are
 * those of `ts-fsrs` with fuzz off and steps of 1 and 10 minutes (10 after a lapse). Its `next` builds four cards and
 * eight dates for each review, so this calls the formulas below it, which replays a long log ten times faster.
 */
export function createScheduler(settings: CardSettings): Scheduler {
  const known = schedulers.get(settings);
  if (known) return known;
  const scheduler = schedulerOf(settings);
  schedulers.set(settings, scheduler);
  return scheduler;
}

function schedulerOf({ retention, maximumInterval, weights }: CardSettings): Scheduler {
  const engine = fsrs({
    ...STEPS,
    request_retention: retention,
    maximum_interval: maximumInterval,
    enable_fuzz: false,
    enable_short_term: true,
    ...(weights && { w: weights }),
  });

  function review(memory: Memory | null, rating: Rating, when: Moment, shift = 0): Memory {
    const grade = GRADES[rating];
    const day = learningDay(when);
    const elapsed = daysSince(memory, day);
    const chance = memory === null ? 1 : engine.forgetting_curve(elapsed, memory.stability);
    const stateFor = (other: Grade) => engine.next_state(memory, elapsed, other, chance);
    const { stability, difficulty } = stateFor(grade);
    const daysFor = (other: Grade) =>
      engine.next_interval(other === grade ? stability : stateFor(other).stability, elapsed);
    const step = stepTables[memory?.phase ?? "learning"][memory?.step ?? 0]?.[grade];
    const plain = step ? 0 : nextInterval(memory, grade, daysFor);
    const interval = shift === 0 ? plain : shifted(plain, shift, elapsed, maximumInterval);
    return {
      phase: step ? phaseInSteps(memory) : "review",
      step: step?.next_step ?? 0,
      stability,
      difficulty,
      reps: (memory?.reps ?? 0) + 1,
      lapses: (memory?.lapses ?? 0) + Number(memory?.phase === "review" && rating === "again"),
      firstAt: memory?.firstAt ?? when.at,
      lastAt: when.at,
      lastDay: day,
      interval,
      due: when.at + (step ? step.scheduled_minutes * MINUTE : interval * DAY),
    };
  }

  return {
    review,
    preview: (memory, when) => ({
      again: review(memory, "again", when),
      hard: review(memory, "hard", when),
      good: review(memory, "good", when),
      easy: review(memory, "easy", when),
    }),
    recall: (memory, now) => engine.forgetting_curve(daysSince(memory, learningDay(now)), memory.stability),
  };
}

function daysSince(memory: Memory | null, day: number): number {
  return memory === null ? 0 : Math.max(0, day - memory.lastDay);
}

function phaseInSteps(memory: Memory | null): Phase {
  return memory === null || memory.phase === "learning" ? "learning" : "relearning";
}

/** Days to the next review. For a card in the review phase a better rating gives a longer interval, as `ts-fsrs` has it. */
function nextInterval(memory: Memory | null, grade: Grade, daysFor: (grade: Grade) => number): number {
  if (memory?.phase !== "review") return daysFor(grade);
  const goodAlone = daysFor(FsrsRating.Good);
  const hard = Math.min(daysFor(FsrsRating.Hard), goodAlone);
  if (grade === FsrsRating.Hard) return hard;
  const good = Math.max(goodAlone, hard + 1);
  return grade === FsrsRating.Good ? good : Math.max(daysFor(FsrsRating.Easy), good + 1);
}

function shifted(interval: number, shift: number, elapsed: number, maximum: number): number {
  const { min, max } = fuzzRange(interval, elapsed, maximum);
  return Math.min(Math.max(interval + shift, min), max);
}

function stepTable(state: State, step: number): StepTable {
  return BasicLearningStepsStrategy(generatorParameters(STEPS), state, step);
}
