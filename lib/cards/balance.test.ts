import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseShift, dueLoad, type ShiftOptions } from "./balance";
import { deckOf, learning, NOW, recordOf, recordsOf, reviewed, TODAY } from "./fixtures/records";
import { fuzzRange } from "./fuzz";
import { weekdayOf } from "./learning-day";
import type { Rating } from "./model";
import { createScheduler } from "./scheduler";
import { DEFAULT_SETTINGS } from "./settings";

/** The shift of a card reviewed today for the first time in the review phase, with this interval. */
function shiftOf(
  interval: number,
  load: Readonly<Record<number, number>>,
  options: Partial<ShiftOptions> = {},
): number {
  return chooseShift({
    before: null,
    memory: reviewed(0, interval),
    settings: DEFAULT_SETTINGS,
    load: (day) => load[day - TODAY] ?? 0,
    seed: "card",
    ...options,
  });
}

describe("chooseShift", () => {
  it("keeps the day where no day is fuller than another", () => {
    for (const interval of [1, 3, 10, 30, 300]) expect(shiftOf(interval, {})).toBe(0);
  });

  it("takes the day with the least load within the range of FSRS", () => {
    expect(fuzzRange(10, 0, 365)).toEqual({ min: 8, max: 12 });
    expect(shiftOf(10, { 8: 9, 9: 9, 10: 9, 11: 9, 12: 2 })).toBe(2);
    expect(shiftOf(10, { 7: 0, 8: 3, 9: 9, 10: 9, 11: 9, 12: 9, 13: 0 })).toBe(-2);
  });

  it("prefers a near day where the load is the same", () => {
    expect(Math.abs(shiftOf(10, { 10: 50 }))).toBe(1);
  });

  it("decides by the seed between a day earlier and a day later", () => {
    const shifts = Array.from({ length: 40 }, (_, seed) => shiftOf(10, { 10: 50 }, { seed: `${seed}` }));
    expect(new Set(shifts)).toEqual(new Set([-1, 1]));
  });

  it("leaves short intervals and the learning steps alone", () => {
    expect(shiftOf(1, { 1: 500 })).toBe(0);
    expect(shiftOf(2, { 2: 500 })).toBe(0);
    expect(shiftOf(0, { 0: 500 }, { memory: learning(10) })).toBe(0);
  });

  it("keeps an interval that grew longer than the time that passed", () => {
    const load = { 8: 0, 9: 0, 10: 90, 11: 90, 12: 90 };
    expect(shiftOf(10, load, { before: reviewed(5, 5) })).toBe(-1);
    expect(shiftOf(10, load, { before: reviewed(9, 9) })).toBe(0);
  });

  it("takes an easy day only where the other days have four times its load", () => {
    const settings = { ...DEFAULT_SETTINGS, easyDays: [weekdayOf(TODAY + 10)] };
    expect(shiftOf(10, {}, { settings })).not.toBe(0);
    expect(shiftOf(10, { 8: 30, 9: 30, 10: 5, 11: 30, 12: 30 }, { settings })).toBe(0);
    expect(shiftOf(10, { 8: 30, 9: 20, 10: 9, 11: 30, 12: 30 }, { settings })).toBe(-1);
  });

  it("never moves a card past the exam", () => {
    const load = { 8: 90, 9: 90, 10: 90, 11: 0, 12: 0 };
    const examIn = (days: number) => ({ ...DEFAULT_SETTINGS, examDay: TODAY + days });
    expect(shiftOf(10, load)).toBeGreaterThan(0);
    expect(shiftOf(10, load, { settings: examIn(11) })).toBe(0);
    expect(shiftOf(10, load, { settings: examIn(12) })).toBe(1);
    expect(shiftOf(10, load, { settings: examIn(-30) })).toBeGreaterThan(0);
  });

  it("gives shifts that the scheduler takes as they are", () => {
    const ratings = fc.array(fc.tuple(fc.constantFrom<Rating>("again", "hard", "good", "easy"), fc.nat(60)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        ratings,
        fc.array(fc.nat(30), { minLength: 1 }),
        fc.constantFrom(20, 365),
        (history, loads, longest) => {
          const settings = { ...DEFAULT_SETTINGS, maximumInterval: longest };
          const { review } = createScheduler(settings);
          const load = (day: number) => loads[day % loads.length] ?? 0;
          let before = null;
          let at = NOW.at;
          for (const [rating, days] of history) {
            at += days * 86_400_000;
            const when = { at, zone: 0 };
            const memory = review(before, rating, when);
            const shift = chooseShift({ before, memory, settings, load, seed: "s" });
            const moved = review(before, rating, when, shift);
            expect(moved.interval).toBe(memory.interval + shift);
            before = moved;
          }
        },
      ),
    );
  });

  it("spreads a day's worth of equal cards", () => {
    const load = new Map<number, number>();
    for (let index = 0; index < 100; index++) {
      const day = 20 + shiftOf(20, {}, { load: (day) => load.get(day - TODAY) ?? 0, seed: `${index}` });
      load.set(day, (load.get(day) ?? 0) + 1);
    }
    const { min, max } = fuzzRange(20, 0, 365);
    expect(load.size).toBe(max - min + 1);
    expect(Math.max(...load.values())).toBeLessThan(20);
  });
});

describe("dueLoad", () => {
  it("counts cards by the day on which they are due, what is overdue today", () => {
    const records = recordsOf({
      overdue: reviewed(9, 5),
      today: reviewed(5, 5),
      step: learning(5),
      later: reviewed(1, 9),
      alsoLater: reviewed(2, 10),
      suspended: recordOf(reviewed(1, 9), { suspended: true }),
      new: recordOf(null),
      gone: reviewed(1, 9),
    });
    const deck = deckOf("unseen", ...[...records.keys()].filter((name) => name !== "gone"));
    const load = dueLoad({ deck, records, settings: DEFAULT_SETTINGS, today: TODAY });
    expect([...load].sort()).toEqual([
      [TODAY, 3],
      [TODAY + 8, 2],
    ]);
  });

  it("counts a card that the exam pulls in on the day to which it is pulled", () => {
    const settings = { ...DEFAULT_SETTINGS, examDay: TODAY + 20, finalPass: 1 };
    const load = dueLoad({ deck: deckOf("a"), records: recordsOf({ a: reviewed(0, 90) }), settings, today: TODAY });
    expect([...load]).toEqual([[TODAY + 19, 1]]);
  });
});
