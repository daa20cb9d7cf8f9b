import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/util";
import { deckOf, learnedOn, morning, recordOf } from "./fixtures/deck-of";
import type { CardId, CardRecord, CardSettings, DeckIndex, Moment } from "./model";
import { newPerDay } from "./new-per-day";
import { type PlanOptions, planFor } from "./plan";
import { buildQueue } from "./queue";
import { createScheduler } from "./scheduler";
import { DEFAULT_SETTINGS } from "./settings";

const TODAY = 20_000;
const MINUTE = 60_000;

interface Change extends Partial<Omit<PlanOptions, "settings">> {
  readonly settings?: Partial<CardSettings>;
}

function plan({ settings, ...change }: Change) {
  return planFor({
    deck: deckOf(0),
    records: new Map(),
    now: morning(TODAY),
    today: { reviews: 0, introduced: 0 },
    secondsPerCard: 12,
    seed: "test",
    settings: { ...DEFAULT_SETTINGS, ...settings },
    ...change,
  });
}

const exam = (days: number, more: Partial<CardSettings> = {}) => ({ examDay: TODAY + days, ...more });
const seenAll = (count: number, ago: number) =>
  new Map<CardId, CardRecord>(deckOf(count).cards.map(({ id }) => [id, recordOf(learnedOn(TODAY - ago))]));

describe("planFor", () => {
  it("counts back from the exam", () => {
    const found = plan({ deck: deckOf(100), settings: exam(32) });
    expect(found).toMatchObject({
      exam: "ahead",
      daysLeft: 32,
      finalPass: { from: TODAY + 27, to: TODAY + 31 },
      cards: 100,
      unseen: 100,
      newPerDay: 5,
      lastNewDay: TODAY + 19,
      settlingDays: 7,
      leftUnseen: 0,
      obstacles: [],
    });
    expect(found.recall?.all).toBeGreaterThan(0.9);
    expect(found.recall?.met).toBe(found.recall?.all);
    expect(found.missed.map(({ days, newPerDay: rate }) => [days, rate])).toEqual([
      [1, 6],
      [3, 6],
      [7, 8],
    ]);
  });

  it("lets the learner's number win and says how many cards stay unseen", () => {
    const found = plan({ deck: deckOf(100), settings: exam(20, { newPerDay: 2 }) });
    expect(found).toMatchObject({ newPerDay: 2, chosen: true, leftUnseen: 60, lastNewDay: null });
    expect(found.obstacles).toEqual([
      { kind: "unseen", cards: 60 },
      { kind: "late", cards: 10 },
    ]);
    expect(found.recall?.all).toBeLessThan(0.4);
    expect(found.recall?.met).toBeGreaterThan(0.9);
    expect(found.missed[2]).toEqual({ days: 7, newPerDay: 2, leftUnseen: 74 });
  });

  it("plans no new card for the exam day, and tells what is known", () => {
    const found = plan({ deck: deckOf(10), records: seenAll(4, 3), settings: exam(0) });
    expect(found).toMatchObject({ exam: "today", daysLeft: 0, newPerDay: 0, finalPass: null, load: null, missed: [] });
    expect(found.obstacles).toContainEqual({ kind: "unseen", cards: 6 });
    expect(found.recall?.all).toBeCloseTo(0.4 * (found.recall?.met ?? 0));
  });

  it("asks for all cards at once on the eve, and calls it late", () => {
    const found = plan({ deck: deckOf(10), settings: exam(1) });
    expect(found).toMatchObject({ newPerDay: 10, leftUnseen: 0, missed: [] });
    expect(found.obstacles).toEqual([{ kind: "late", cards: 10 }]);
  });

  it("falls back to the default once the exam is over, and without one", () => {
    const over = plan({ deck: deckOf(100), settings: exam(-3) });
    expect(over).toMatchObject({ exam: "passed", daysLeft: -3, finalPass: null, newPerDay: 15, recall: null });
    const none = plan({ deck: deckOf(100) });
    expect(none).toMatchObject({ exam: "none", examDay: null, daysLeft: null, newPerDay: 15, obstacles: [] });
    expect(none.load?.fresh).toBeCloseTo(100 / 30);
  });

  it("stands without cards", () => {
    expect(plan({ settings: exam(20) })).toMatchObject({
      cards: 0,
      newPerDay: 0,
      lastNewDay: null,
      recall: { all: 0, met: 0 },
      load: null,
      obstacles: [],
    });
  });

  it("plans reviews alone when every card is seen", () => {
    const found = plan({ deck: deckOf(30), records: seenAll(30, 2), settings: exam(20) });
    expect(found).toMatchObject({ unseen: 0, newPerDay: 0, lastNewDay: null, settlingDays: null, obstacles: [] });
    expect(found.load?.fresh).toBe(0);
    expect(found.load?.reviews).toBeGreaterThanOrEqual(30 / 20);
  });

  it("leaves suspended cards out", () => {
    const records = new Map([["card 0" as CardId, recordOf(null, { suspended: true })]]);
    expect(plan({ deck: deckOf(10), records, settings: exam(30) })).toMatchObject({ cards: 9, unseen: 9 });
  });

  it("says when the daily maximum keeps cards out of the final pass", () => {
    const found = plan({ deck: deckOf(60), records: seenAll(60, 1), settings: exam(9, { reviewsPerDay: 3 }) });
    const [obstacle, ...others] = found.obstacles;
    expect(others).toEqual([]);
    if (obstacle?.kind !== "maximum") throw new Error("no word about the daily maximum");
    expect(obstacle.cards).toBeGreaterThanOrEqual(60 - 5 * 3);
    expect(obstacle.cards).toBeLessThan(60);
  });

  it("calls more than a hundred new cards a day steep, unless the learner chose them", () => {
    const settings = exam(9, { reviewsPerDay: 9999 });
    expect(plan({ deck: deckOf(900), settings }).obstacles).toEqual([{ kind: "steep", newPerDay: 225 }]);
    expect(plan({ deck: deckOf(900), settings: { ...settings, newPerDay: 225 } }).obstacles).toEqual([]);
  });

  it("reckons minutes by the seconds given", () => {
    const slow = plan({ deck: deckOf(50), settings: exam(20), secondsPerCard: 30 }).load;
    const quick = plan({ deck: deckOf(50), settings: exam(20), secondsPerCard: 10 }).load;
    expect(slow?.minutes).toBeCloseTo((quick?.minutes ?? 0) * 3);
    expect(quick?.busiest.minutes).toBeGreaterThanOrEqual(quick?.minutes ?? 0);
  });

  it("never lowers the daily number for missed days, and does not take back that it is too late", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 200 }),
        fc.nat(10),
        (days, cards, finalPass) => {
          const found = plan({ deck: deckOf(cards), settings: exam(days, { finalPass }) });
          const late = found.obstacles.some(({ kind }) => kind === "late");
          const numbers = [late ? null : found.newPerDay, ...found.missed.map(({ newPerDay: rate }) => rate)];
          const known = numbers.filter((rate) => rate !== null);
          expect(known).toEqual([...known].sort((one, other) => one - other));
          expect(numbers.slice(0, known.length)).toEqual(known);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("does not simulate to an exam that is years away", () => {
    const found = plan({ deck: deckOf(20), settings: exam(100_000) });
    expect(found).toMatchObject({ newPerDay: 1, recall: null, leftUnseen: 0 });
  });
});

/** Lives one learning day as a learner who follows the queue to its end; recall is a matter of seeded chance. */
function liveDay(deck: DeckIndex, records: Map<CardId, CardRecord>, settings: CardSettings, day: number, seed: string) {
  const scheduler = createScheduler(settings);
  const random = createRandom(`${seed} ${day}`);
  const unseen = () => deck.cards.filter(({ id }) => !records.get(id)?.memory).length;
  const before = unseen();
  let reviewed = 0;
  let now: Moment = morning(day);
  for (let showing = 0; showing < 2000; showing++) {
    const introduced = before - unseen();
    const rate = newPerDay({ settings, today: day, unseen: before - introduced, introduced });
    const queue = buildQueue({ deck, records, settings, now, today: { reviewed, introduced }, newPerDay: rate });
    if (!queue.next) return;
    const { id } = queue.next;
    const memory = records.get(id)?.memory ?? null;
    const rating = random.next() < (memory ? scheduler.recall(memory, now) : 0.6) ? "good" : "again";
    if (memory?.phase === "review") reviewed += 1;
    records.set(id, recordOf(scheduler.review(memory, rating, now)));
    now = { ...now, at: now.at + MINUTE / 4 };
  }
  throw new Error("the day has no end");
}

describe("a fortnight as planned", () => {
  it("ends with every card met before the final pass and seen once more in it", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 7 }),
        (seed, cards, pass) => {
          const settings = { ...DEFAULT_SETTINGS, ...exam(14, { finalPass: pass }) };
          const deck = deckOf(cards);
          const records = new Map<CardId, CardRecord>();
          for (let day = TODAY; day < TODAY + 14; day++) {
            if (day === TODAY + 14 - pass) expect(records.size).toBe(cards);
            liveDay(deck, records, settings, day, seed);
          }
          for (const { memory } of records.values()) expect(memory?.lastDay).toBeGreaterThanOrEqual(TODAY + 14 - pass);
        },
      ),
      { numRuns: 8 },
    );
  });

  it("comes out about as the plan foretold", () => {
    const settings = { ...DEFAULT_SETTINGS, ...exam(14) };
    const deck = deckOf(100);
    const records = new Map<CardId, CardRecord>();
    const foretold = plan({ deck, settings }).recall?.all ?? 0;
    for (let day = TODAY; day < TODAY + 14; day++) liveDay(deck, records, settings, day, "fortnight");
    const known = plan({ deck, records, settings, now: morning(TODAY + 14) }).recall?.all ?? 0;
    expect(Math.abs(known - foretold)).toBeLessThan(0.03);
  });
});
