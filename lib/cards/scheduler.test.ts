import fc from "fast-check";
import { createEmptyCard, fsrs, type Grade, type Card as PlainCard, State } from "ts-fsrs";
import { describe, expect, it } from "vitest";
import type { CardSettings, Memory, Phase, Rating } from "./model";
import { createScheduler } from "./scheduler";
import { DEFAULT_SETTINGS } from "./settings";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Four hours east of UTC learning days begin at midnight UTC, which is where `ts-fsrs` counts its days. */
const ZONE = 240;
const START = Date.UTC(2026, 2, 1, 9);

const RATINGS = ["again", "hard", "good", "easy"] as const satisfies readonly Rating[];
const PHASES: Partial<Record<State, Phase>> = {
  [State.Learning]: "learning",
  [State.Review]: "review",
  [State.Relearning]: "relearning",
};

const grade = (rating: Rating): Grade => (RATINGS.indexOf(rating) + 1) as Grade;

function plainFsrs({ retention, maximumInterval, weights }: CardSettings) {
  return fsrs({
    request_retention: retention,
    maximum_interval: maximumInterval,
    enable_fuzz: false,
    enable_short_term: true,
    learning_steps: ["1m", "10m"],
    relearning_steps: ["10m"],
    ...(weights && { w: [...weights] }),
  });
}

/** A memory in the words of `ts-fsrs`. */
function asPlain(memory: Memory) {
  const { phase, step, stability, difficulty, reps, lapses, interval, due, lastAt } = memory;
  return { phase, step, stability, difficulty, reps, lapses, interval, due, lastAt };
}

function fromPlain(card: PlainCard) {
  return {
    phase: PHASES[card.state],
    step: card.learning_steps,
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    interval: card.scheduled_days,
    due: card.due.getTime(),
    lastAt: card.last_review?.getTime(),
  };
}

const weights = [
  0.3, 1.1, 2.9, 9.4, 6.9, 0.7, 2.6, 0.02, 1.7, 0.2, 0.9, 1.6, 0.08, 0.31, 1.5, 0.5, 2.1, 0.6, 0.12, 0.07, 0.2,
] as const;

const anySettings = fc.record({
  retention: fc.constantFrom(0.7, 0.85, 0.9, 0.97),
  maximumInterval: fc.constantFrom(1, 2, 30, 365, 36_500),
  weights: fc.constantFrom(null, weights),
});

const anyHistory = fc.array(
  fc.record({
    rating: fc.constantFrom(...RATINGS),
    gap: fc.oneof(
      fc.constantFrom(0, MINUTE, 10 * MINUTE, DAY, 7 * DAY),
      fc.integer({ min: 0, max: 2 * DAY }),
      fc.integer({ min: 0, max: 400 * DAY }),
    ),
  }),
  { minLength: 1, maxLength: 30 },
);

describe("createScheduler", () => {
  it("gives what ts-fsrs gives for any sequence of ratings and times", () => {
    fc.assert(
      fc.property(anySettings, anyHistory, (choice, history) => {
        const settings = { ...DEFAULT_SETTINGS, ...choice };
        const engine = plainFsrs(settings);
        const { review, recall, preview } = createScheduler(settings);
        let at = START;
        let memory: Memory | null = null;
        let card = createEmptyCard(new Date(START));
        for (const { rating, gap } of history) {
          at += gap;
          const offered = preview(memory, { at, zone: ZONE })[rating];
          memory = review(memory, rating, { at, zone: ZONE });
          card = engine.next(card, new Date(at), grade(rating)).card;
          expect(asPlain(memory)).toEqual(fromPlain(card));
          expect(offered).toEqual(memory);
          const later = at + 10 * DAY;
          expect(recall(memory, { at: later, zone: ZONE })).toBe(engine.get_retrievability(card, later, false));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("counts days from four in the morning on the learner's calendar", () => {
    const { review } = createScheduler(DEFAULT_SETTINGS);
    const zone = -300;
    const evening = Date.UTC(2026, 2, 2, 4, 30); // half past eleven in the evening there
    const first = review(null, "easy", { at: evening, zone });
    const sameDay = review(first, "good", { at: evening + 4 * HOUR, zone });
    const nextDay = review(first, "good", { at: evening + 5 * HOUR, zone });
    expect(sameDay.lastDay).toBe(first.lastDay);
    expect(nextDay.lastDay).toBe(first.lastDay + 1);
    expect(nextDay.stability).toBeGreaterThan(sameDay.stability);
  });

  it("takes a clock that was set back as no time passed", () => {
    const { review, recall } = createScheduler(DEFAULT_SETTINGS);
    const known = review(null, "easy", { at: START, zone: ZONE });
    const back = review(known, "good", { at: START - 3 * DAY, zone: ZONE });
    const atOnce = review(known, "good", { at: START, zone: ZONE });
    expect(back.stability).toBe(atOnce.stability);
    expect(back.interval).toBe(atOnce.interval);
    expect(back).toMatchObject({ reps: 2, firstAt: START, lastAt: START - 3 * DAY });
    expect(recall(known, { at: START - 3 * DAY, zone: ZONE })).toBe(1);
  });

  it("moves an interval by the shift within the range of FSRS", () => {
    const { review } = createScheduler(DEFAULT_SETTINGS);
    const when = { at: START, zone: ZONE };
    expect(review(null, "easy", when).interval).toBe(8);
    expect(review(null, "easy", when, 1)).toMatchObject({ interval: 9, due: START + 9 * DAY });
    expect(review(null, "easy", when, -100).interval).toBe(6);
    expect(review(null, "easy", when, 100).interval).toBe(10);
  });

  it("leaves stability alone and never moves below a day or into the learning steps", () => {
    fc.assert(
      fc.property(anySettings, anyHistory, fc.integer({ min: -500, max: 500 }), (choice, history, shift) => {
        const settings = { ...DEFAULT_SETTINGS, ...choice };
        const { review } = createScheduler(settings);
        let at = START;
        let memory: Memory | null = null;
        for (const { rating, gap } of history) {
          at += gap;
          const plain = review(memory, rating, { at, zone: ZONE });
          const moved = review(memory, rating, { at, zone: ZONE }, shift);
          expect({ ...moved, interval: 0, due: 0 }).toEqual({ ...plain, interval: 0, due: 0 });
          if (plain.interval < 2.5) expect(moved).toEqual(plain);
          else expect(moved.interval).toBeGreaterThanOrEqual(1);
          if (shift > 0) expect(moved.interval).toBeLessThanOrEqual(Math.max(plain.interval, settings.maximumInterval));
          memory = moved;
        }
      }),
    );
  });

  it("gives the same scheduler for the same settings and another for others", () => {
    const settings = { ...DEFAULT_SETTINGS };
    expect(createScheduler(settings)).toBe(createScheduler(settings));
    const strict = createScheduler({ ...settings, retention: 0.97 });
    const when = { at: START, zone: ZONE };
    const lax = createScheduler(settings).review(null, "easy", when);
    expect(strict.review(null, "easy", when).interval).toBeLessThan(lax.interval);
  });
});
