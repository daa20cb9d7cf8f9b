import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueDay, isDue } from "./due";
import { learning, NOW, reviewed, TODAY } from "./fixtures/records";
import type { CardId, CardSettings, Moment } from "./model";
import { createScheduler } from "./scheduler";
import { DEFAULT_SETTINGS } from "./settings";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const id = "card" as CardId;

/** The exam in `days` days, with a final pass of five. */
const examIn = (days: number, finalPass = 5): CardSettings => ({
  ...DEFAULT_SETTINGS,
  examDay: TODAY + days,
  finalPass,
});

describe("dueDay", () => {
  it("returns the last day plus the interval without an exam date", () => {
    expect(dueDay(id, reviewed(2, 10), DEFAULT_SETTINGS, TODAY)).toBe(TODAY + 8);
  });

  it("leaves a card where it is that is due before the final pass or within it", () => {
    const settings = examIn(20);
    for (const interval of [1, 14, 15, 19])
      expect(dueDay(id, reviewed(0, interval), settings, TODAY), `${interval}`).toBe(TODAY + interval);
  });

  it("pulls a card into the final pass that would come on the exam day or later", () => {
    const settings = examIn(20);
    for (const interval of [20, 21, 300]) {
      const day = dueDay(id, reviewed(0, interval), settings, TODAY);
      expect(day).toBeGreaterThanOrEqual(TODAY + 15);
      expect(day).toBeLessThanOrEqual(TODAY + 19);
    }
  });

  it("spreads the cards it pulls in evenly over the days of the pass", () => {
    const settings = examIn(20);
    const days = new Map<number, number>();
    for (let index = 0; index < 5000; index++) {
      const day = dueDay(`card ${index}` as CardId, reviewed(3, 90), settings, TODAY);
      days.set(day, (days.get(day) ?? 0) + 1);
    }
    expect([...days.keys()].sort()).toEqual([15, 16, 17, 18, 19].map((days) => TODAY + days));
    for (const count of days.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it("pulls a card in once: what was reviewed within the pass keeps its day", () => {
    const settings = examIn(3);
    expect(dueDay(id, reviewed(2, 40), settings, TODAY)).toBe(TODAY + 38);
    expect(dueDay(id, reviewed(3, 40), settings, TODAY)).toBeLessThan(TODAY + 3);
  });

  it("keeps a pulled-in card due when its day was missed, and lets go after the exam day", () => {
    const settings = examIn(1);
    const memory = reviewed(30, 90);
    const day = dueDay(id, memory, settings, TODAY);
    expect(dueDay(id, memory, settings, TODAY + 1)).toBe(day);
    expect(dueDay(id, memory, settings, TODAY + 2)).toBe(TODAY + 60);
  });

  it("pulls nothing in where there is no final pass", () => {
    expect(dueDay(id, reviewed(0, 90), examIn(20, 0), TODAY)).toBe(TODAY + 90);
  });

  it("never lets a card that is not reviewed in the pass miss the exam, and never makes one later", () => {
    const numbers = {
      ago: fc.nat(400),
      interval: fc.integer({ min: 1, max: 900 }),
      exam: fc.nat(60),
      pass: fc.nat(14),
    };
    fc.assert(
      fc.property(fc.record({ ...numbers, name: fc.string() }), ({ ago, interval, exam, pass, name }) => {
        const settings = examIn(exam, pass);
        const memory = reviewed(ago, interval);
        const day = dueDay(name as CardId, memory, settings, TODAY);
        const plain = memory.lastDay + interval;
        expect(day).toBeLessThanOrEqual(plain);
        if (pass > 0 && memory.lastDay < TODAY + exam - pass) expect(day).toBeLessThan(TODAY + exam);
        if (day !== plain) expect(day).toBeGreaterThanOrEqual(TODAY + exam - pass);
      }),
    );
  });
});

describe("isDue", () => {
  it("counts days for a card in review and minutes for one in the learning steps", () => {
    const due = (memory: Parameters<typeof isDue>[1]) => isDue(id, memory, DEFAULT_SETTINGS, NOW);
    expect(due(reviewed(5, 5))).toBe(true);
    expect(due(reviewed(5, 6))).toBe(false);
    expect(due(learning(0))).toBe(true);
    expect(due(learning(1))).toBe(false);
  });

  it("makes a review due from four in the morning of its day", () => {
    const memory = reviewed(0, 3);
    const dawn = (TODAY + 3) * DAY + 4 * HOUR;
    expect(isDue(id, memory, DEFAULT_SETTINGS, { at: dawn - 1, zone: 0 })).toBe(false);
    expect(isDue(id, memory, DEFAULT_SETTINGS, { at: dawn, zone: 0 })).toBe(true);
  });

  it("keeps days whole across a change to and from daylight-saving time", () => {
    const { review } = createScheduler(DEFAULT_SETTINGS);
    const cases = [
      { last: Date.UTC(2026, 2, 28, 19), before: 60, after: 120 }, // clocks go forward on 29 March
      { last: Date.UTC(2026, 9, 24, 18), before: 120, after: 60 }, // and back on 25 October
    ];
    for (const { last, before, after } of cases) {
      const memory = review(null, "easy", { at: last, zone: before });
      const dawn = Date.UTC(2026, new Date(last).getUTCMonth(), new Date(last).getUTCDate() + memory.interval, 4);
      const local = (at: number): Moment => ({ at: at - after * 60_000, zone: after });
      expect(isDue(id, memory, DEFAULT_SETTINGS, local(dawn - 1))).toBe(false);
      expect(isDue(id, memory, DEFAULT_SETTINGS, local(dawn))).toBe(true);
    }
  });

  it("doesn't hold back a learning step because the clock was set back a day", () => {
    const yesterday = { ...NOW, at: NOW.at - DAY };
    expect(isDue(id, learning(10), DEFAULT_SETTINGS, yesterday)).toBe(true);
    expect(isDue(id, reviewed(0, 1), DEFAULT_SETTINGS, yesterday)).toBe(false);
  });

  it("has everything due when the clock is set forward a year, and nothing changed when it is put right", () => {
    const nextYear = { ...NOW, at: NOW.at + 366 * DAY };
    for (const memory of [learning(10), reviewed(0, 1), reviewed(10, 365)]) {
      expect(isDue(id, memory, DEFAULT_SETTINGS, nextYear)).toBe(true);
      expect(isDue(id, memory, examIn(20), nextYear)).toBe(true);
      expect(isDue(id, memory, DEFAULT_SETTINGS, NOW)).toBe(false);
    }
  });
});
