import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueDay } from "./due";
import { deckOf, learnedOn, morning, recordOf } from "./fixtures/deck-of";
import { forecast } from "./forecast";
import { weekdayOf } from "./learning-day";
import type { CardId, CardRecord, CardSettings } from "./model";
import { DEFAULT_SETTINGS } from "./settings";
import { simulate } from "./simulate";

const TODAY = 20_000;

/** The first cards of the deck, learned on these days before today. */
function records(ago: readonly number[]): Map<CardId, CardRecord> {
  return new Map(ago.map((days, place) => [`card ${place}` as CardId, recordOf(learnedOn(TODAY - days))]));
}

const base = { settings: DEFAULT_SETTINGS, now: morning(TODAY), seed: "test" };
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const anyDeck = fc.record({
  ago: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }),
  unseen: fc.integer({ min: 0, max: 60 }),
  days: fc.integer({ min: 0, max: 40 }),
  newPerDay: fc.integer({ min: 0, max: 12 }),
  reviewsPerDay: fc.constantFrom(1, 5, 200),
  examDay: fc.constantFrom(null, TODAY + 20),
  seed: fc.string(),
});

describe("forecast", () => {
  it("counts the due cards of today, the overdue ones among them", () => {
    const known = records([30, 20, 8, 3]);
    const days = forecast({ ...base, deck: deckOf(4), records: known, days: 6, newPerDay: 0 });
    const due = [...known].map(([id, { memory }]) => memory && dueDay(id, memory, DEFAULT_SETTINGS, TODAY));
    expect(due.map((day) => day !== null && day <= TODAY)).toEqual([true, true, true, false]);
    expect(days[0]).toMatchObject({ day: TODAY, reviews: 3, fresh: 0, finalPass: false });
    expect(days).toHaveLength(6);
    expect(days[5]?.reviews).toBeGreaterThanOrEqual(1);
  });

  it("meets as many new cards as there are, no more a day than planned", () => {
    fc.assert(
      fc.property(anyDeck, ({ ago, unseen, days: span, newPerDay, reviewsPerDay, examDay, seed }) => {
        const options = {
          ...base,
          deck: deckOf(ago.length + unseen),
          records: records(ago),
          settings: { ...DEFAULT_SETTINGS, reviewsPerDay, examDay },
          days: span,
          newPerDay,
          seed,
        };
        const days = forecast(options);
        expect(days.map(({ day }) => day)).toEqual(Array.from({ length: span }, (_, ahead) => TODAY + ahead));
        expect(sum(days.map(({ fresh }) => fresh))).toBe(Math.min(unseen, newPerDay * span));
        for (const { reviews, fresh, answers } of days) {
          expect(fresh).toBeLessThanOrEqual(newPerDay);
          expect(reviews).toBeLessThanOrEqual(reviewsPerDay);
          expect(answers).toBeGreaterThanOrEqual(reviews + fresh);
        }
        expect(forecast(options)).toEqual(days);
      }),
      { numRuns: 60 },
    );
  });

  it("carries over what the daily maximum holds back", () => {
    const settings = { ...DEFAULT_SETTINGS, reviewsPerDay: 4 };
    const options = { ...base, settings, deck: deckOf(10), records: records(Array(10).fill(30)), newPerDay: 0 };
    const days = simulate({ ...options, days: 3 }).days;
    expect(days.map(({ reviews, heldBack }) => [reviews, heldBack]).slice(0, 2)).toEqual([
      [4, 6],
      [4, expect.any(Number)],
    ]);
    const again = simulate({ ...options, days: 1, today: { reviews: 3, introduced: 0 } }).days[0];
    expect(again).toMatchObject({ reviews: 1, heldBack: 9 });
  });

  it("takes what was introduced today off today's new cards only", () => {
    const options = { ...base, deck: deckOf(100), records: new Map(), days: 3, newPerDay: 10 };
    const fresh = (introduced: number) =>
      forecast({ ...options, today: { reviews: 0, introduced } }).map((day) => day.fresh);
    expect(fresh(4)).toEqual([6, 10, 10]);
    expect(fresh(25)).toEqual([0, 10, 10]);
  });

  it("keeps easy days light", () => {
    const easy = { ...DEFAULT_SETTINGS, easyDays: [6] };
    const options = { ...base, deck: deckOf(300), records: new Map(), days: 60, newPerDay: 5 };
    const sundays = (settings: CardSettings) =>
      sum(forecast({ ...options, settings }).map(({ day, reviews }) => (weekdayOf(day) === 6 ? reviews : 0)));
    expect(sundays(easy)).toBeLessThan(sundays(DEFAULT_SETTINGS) * 0.75);
  });

  it("leaves out suspended cards, and buried ones until their day", () => {
    const known = new Map([
      ["card 0" as CardId, recordOf(learnedOn(TODAY - 30), { suspended: true })],
      ["card 1" as CardId, recordOf(learnedOn(TODAY - 30), { buriedUntil: TODAY + 2 })],
      ["card 2" as CardId, recordOf(null, { suspended: true })],
    ]);
    const days = forecast({ ...base, deck: deckOf(3), records: known, days: 3, newPerDay: 9 });
    expect(days.map(({ reviews, fresh }) => [reviews, fresh])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
    ]);
  });

  it("brings a card whose note changed today", () => {
    const known = new Map([["card 0" as CardId, recordOf(learnedOn(TODAY - 1), { answer: "was" })]]);
    const [today] = forecast({ ...base, deck: deckOf(1), records: known, days: 1, newPerDay: 0 });
    expect(today?.reviews).toBe(1);
  });

  it("marks the days of the final pass and pulls every card into them", () => {
    const settings = { ...DEFAULT_SETTINGS, examDay: TODAY + 6, finalPass: 4, retention: 0.7 };
    const simulated = { ...base, settings, deck: deckOf(30), records: records(Array(30).fill(1)), newPerDay: 0 };
    const days = forecast({ ...simulated, days: 7 });
    expect(days.map(({ finalPass }) => finalPass)).toEqual([false, false, true, true, true, true, false]);
    expect(sum(days.filter(({ finalPass }) => finalPass).map(({ reviews }) => reviews))).toBeGreaterThanOrEqual(30);
    for (const { memory } of simulate({ ...simulated, days: 6 }).cards)
      expect(memory?.lastDay).toBeGreaterThanOrEqual(TODAY + 2);
  });

  it("lets a sample stand for a large deck", () => {
    const ago = Array.from({ length: 8000 }, (_, place) => place % 20);
    const settings = { ...DEFAULT_SETTINGS, reviewsPerDay: 9999 };
    const options = { ...base, settings, deck: deckOf(20_000), records: records(ago), days: 10, newPerDay: 500 };
    const days = forecast(options);
    expect(sum(days.map(({ fresh }) => fresh))).toBe(5000);
    const due = [...options.records].filter(
      ([id, { memory }]) => memory && dueDay(id, memory, settings, TODAY) <= TODAY,
    );
    expect(days[0]?.reviews).toBeGreaterThan(due.length * 0.9);
    expect(days[0]?.reviews).toBeLessThan(due.length * 1.1);
  });
});
