import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { introduction } from "./introduction";
import { finalPassOf, newPerDay } from "./new-per-day";
import { DEFAULT_NEW_PER_DAY, DEFAULT_SETTINGS } from "./settings";

const TODAY = 20_000;
const exam = (days: number, finalPass = 5) => ({ ...DEFAULT_SETTINGS, examDay: TODAY + days, finalPass });
const rate = (days: number, unseen: number, introduced = 0) =>
  newPerDay({ settings: exam(days), today: TODAY, unseen, introduced });

const anyCase = fc.record({
  days: fc.integer({ min: 1, max: 200 }),
  finalPass: fc.integer({ min: 0, max: 14 }),
  unseen: fc.integer({ min: 0, max: 3000 }),
});

describe("newPerDay", () => {
  it("gives the learner's number before anything else", () => {
    const settings = { ...exam(10), newPerDay: 3 };
    expect(newPerDay({ settings, today: TODAY, unseen: 900, introduced: 0 })).toBe(3);
  });

  it("gives the default without an exam ahead", () => {
    const options = { today: TODAY, unseen: 900, introduced: 0 };
    expect(newPerDay({ ...options, settings: DEFAULT_SETTINGS })).toBe(DEFAULT_NEW_PER_DAY);
    expect(newPerDay({ ...options, settings: exam(-1) })).toBe(DEFAULT_NEW_PER_DAY);
  });

  it("asks for no new card on the exam day, and for all of them on its eve", () => {
    expect(rate(0, 40)).toBe(0);
    expect(rate(1, 40)).toBe(40);
  });

  it("keeps a week before the final pass free where there is time", () => {
    expect(rate(5 + 27, 100)).toBe(5);
    expect(rate(5 + 14, 70)).toBe(10);
    expect(rate(5 + 10, 70)).toBe(10);
    expect(rate(5 + 2, 70)).toBe(35);
  });

  it("spreads what is left over the days to the exam once the final pass has begun", () => {
    expect(rate(5, 70)).toBe(14);
    expect(rate(2, 70)).toBe(35);
  });

  it("stays the same on a day whatever part of its new cards is done", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ days, finalPass, unseen }, some) => {
        const settings = exam(days, finalPass);
        const before = newPerDay({ settings, today: TODAY, unseen, introduced: 0 });
        const done = Math.min(some, before, unseen);
        expect(newPerDay({ settings, today: TODAY, unseen: unseen - done, introduced: done })).toBe(before);
      }),
    );
  });

  it("never falls when a day before the final pass is missed", () => {
    fc.assert(
      fc.property(anyCase, ({ days, finalPass, unseen }) => {
        const settings = exam(days, finalPass);
        const numbers = Array.from({ length: Math.max(0, days - finalPass) }, (_, missed) =>
          newPerDay({ settings, today: TODAY + missed, unseen, introduced: 0 }),
        );
        expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
      }),
    );
  });
});

describe("introduction", () => {
  it("has every card met before the final pass wherever a day is left before it", () => {
    fc.assert(
      fc.property(anyCase, ({ days, finalPass, unseen }) => {
        fc.pre(days > finalPass);
        const settings = exam(days, finalPass);
        const count = { settings, today: TODAY, unseen, introduced: 0 };
        const { lastNewDay, settlingDays, late, leftUnseen } = introduction({ ...count, newPerDay: newPerDay(count) });
        expect({ late, leftUnseen }).toEqual({ late: 0, leftUnseen: 0 });
        if (lastNewDay === null) expect(unseen).toBe(0);
        else expect(lastNewDay).toBeLessThan(finalPassOf(settings)?.from ?? TODAY + days);
        if (unseen > 0 && days >= finalPass + 14) expect(settlingDays).toBeGreaterThanOrEqual(7);
      }),
    );
  });

  it("agrees with meeting the cards day by day", () => {
    const rates = fc.record({
      newPerDay: fc.integer({ min: 0, max: 30 }),
      introduced: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(anyCase, rates, ({ days, finalPass, unseen }, { newPerDay: perDay, introduced }) => {
        const found = introduction({
          settings: exam(days, finalPass),
          today: TODAY,
          unseen,
          introduced,
          newPerDay: perDay,
        });
        let left = unseen;
        let late = 0;
        let last: number | null = null;
        for (let ahead = 0; ahead < days; ahead++) {
          const met = Math.min(left, ahead === 0 ? Math.max(0, perDay - introduced) : perDay);
          left -= met;
          if (ahead >= days - finalPass) late += met;
          if (met > 0 && left === 0) last = TODAY + ahead;
        }
        expect(found).toMatchObject({ leftUnseen: left, late, lastNewDay: last });
      }),
    );
  });

  it("knows the last new day without an exam, and none where no card is ever met", () => {
    const count = { settings: DEFAULT_SETTINGS, today: TODAY, unseen: 31, introduced: 5 };
    expect(introduction({ ...count, newPerDay: 10 })).toEqual({
      lastNewDay: TODAY + 3,
      settlingDays: null,
      late: 0,
      leftUnseen: 0,
    });
    expect(introduction({ ...count, newPerDay: 0 }).lastNewDay).toBeNull();
    expect(introduction({ ...count, unseen: 0, newPerDay: 10 }).lastNewDay).toBeNull();
  });
});
