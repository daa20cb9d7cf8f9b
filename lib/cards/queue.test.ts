import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deckOf, learning, NOW, namesOf, recordOf, recordsOf, reviewed, TODAY } from "./fixtures/records";
import type { CardRecord, Memory } from "./model";
import { buildQueue, type Queue, type QueueOptions } from "./queue";
import { DEFAULT_SETTINGS } from "./settings";

const DAY = 86_400_000;

type Records = Readonly<Record<string, CardRecord | Memory>>;

/** The queue of a deck of these cards, ten new ones a day. */
function queueOf(cards: readonly string[], records: Records, options: Partial<QueueOptions> = {}): Queue {
  return buildQueue({
    deck: deckOf(...cards),
    records: recordsOf(records),
    settings: DEFAULT_SETTINGS,
    now: NOW,
    today: { reviewed: 0, introduced: 0 },
    newPerDay: 10,
    ...options,
  });
}

/** The names of the cards in each list. */
function names({ learning, changed, review, fresh }: Queue) {
  return { learning: namesOf(learning), changed: namesOf(changed), review: namesOf(review), fresh: namesOf(fresh) };
}

describe("buildQueue", () => {
  it("sorts cards into learning, changed, due and new ones", () => {
    const records = {
      later: reviewed(1, 5),
      due: reviewed(5, 5),
      step: learning(-1),
      changed: recordOf(reviewed(1, 50), { answer: "old" }),
      same: recordOf(reviewed(1, 50), { answer: "same" }),
      shown: recordOf(null, { answer: "other" }),
    };
    const queue = queueOf(["new", ...Object.keys(records)], records);
    expect(names(queue)).toEqual({
      learning: ["step"],
      changed: ["changed"],
      review: ["due"],
      fresh: ["new", "shown"],
    });
  });

  it("asks first what is in the steps, then changed, due, new and at last waiting cards", () => {
    const records: Record<string, CardRecord | Memory> = {
      wait: learning(10),
      due: reviewed(5, 5),
      changed: recordOf(reviewed(1, 50), { answer: "old" }),
      step: learning(-1),
    };
    const asked: (string | undefined)[] = [];
    for (const name of ["step", "changed", "due", "new"]) {
      asked.push(queueOf(["new", "wait", "due", "changed", "step"], records).next?.id);
      records[name] = reviewed(0, 30);
    }
    asked.push(queueOf(["new", "wait", "due", "changed", "step"], records).next?.id);
    expect(asked).toEqual(["step", "changed", "due", "new", "wait"]);
    expect(queueOf(["new"], { new: reviewed(0, 1) }).next).toBeNull();
  });

  it("asks reviews by falling chance of having been forgotten, learning cards by time, new ones as in the deck", () => {
    const records = {
      fairlySure: reviewed(5, 5, { stability: 10 }),
      forgotten: reviewed(90, 5, { stability: 5 }),
      unsure: reviewed(6, 5, { stability: 5 }),
      second: learning(-1),
      first: learning(-5),
    };
    const queue = queueOf(["z", ...Object.keys(records), "a"], records);
    expect(names(queue)).toMatchObject({
      review: ["forgotten", "unsure", "fairlySure"],
      learning: ["first", "second"],
      fresh: ["z", "a"],
    });
  });

  it("leaves out suspended and buried cards, and buried ones only until their day", () => {
    const records = {
      suspended: recordOf(reviewed(5, 5), { suspended: true }),
      buried: recordOf(reviewed(5, 5), { buriedUntil: TODAY + 1 }),
      back: recordOf(reviewed(5, 5), { buriedUntil: TODAY }),
      suspendedNew: recordOf(null, { suspended: true }),
      buriedStep: recordOf(learning(-1), { buriedUntil: TODAY + 1 }),
      buriedChange: recordOf(reviewed(5, 50), { buriedUntil: TODAY + 1, answer: "old" }),
    };
    const queue = queueOf(Object.keys(records), records);
    expect(names(queue)).toEqual({ learning: [], changed: [], review: ["back"], fresh: [] });
    expect(queue.unseen).toBe(0);
  });

  it("never asks a card that left the deck", () => {
    const queue = queueOf(["a"], { a: reviewed(5, 5), gone: reviewed(5, 5) });
    expect(names(queue).review).toEqual(["a"]);
    expect(queue.heldBack).toBe(0);
  });

  it("holds back the surest cards over the daily maximum, which counts what was reviewed today", () => {
    const cards = Array.from({ length: 30 }, (_, index) => `${index}`);
    const records = Object.fromEntries(cards.map((name, index) => [name, reviewed(10 + index, 5)]));
    const settings = { ...DEFAULT_SETTINGS, reviewsPerDay: 8 };
    const queue = queueOf(cards, records, { settings, today: { reviewed: 3, introduced: 0 } });
    expect(names(queue).review).toEqual(["29", "28", "27", "26", "25"]);
    expect(queue.heldBack).toBe(25);
    const over = queueOf(cards, records, { settings, today: { reviewed: 9, introduced: 0 } });
    expect([over.review.length, over.heldBack]).toEqual([0, 30]);
  });

  it("keeps to the maximum where cards are equally likely forgotten", () => {
    const cards = Array.from({ length: 30 }, (_, index) => `${index}`);
    const records = Object.fromEntries(cards.map((name) => [name, reviewed(10, 5)]));
    const queue = queueOf(cards, records, { settings: { ...DEFAULT_SETTINGS, reviewsPerDay: 4 } });
    expect(names(queue).review).toEqual(["0", "1", "2", "3"]);
  });

  it("brings as many new cards as are left for today, and more on request", () => {
    const cards = Array.from({ length: 30 }, (_, index) => `${index}`);
    const freshFor = (options: Partial<QueueOptions>) => queueOf(cards, {}, options).fresh.length;
    expect(freshFor({})).toBe(10);
    expect(freshFor({ today: { reviewed: 50, introduced: 4 } })).toBe(6);
    expect(freshFor({ today: { reviewed: 0, introduced: 12 } })).toBe(0);
    expect(freshFor({ today: { reviewed: 0, introduced: 10 }, extraNew: 5 })).toBe(5);
    expect(freshFor({ newPerDay: 0 })).toBe(0);
    expect(queueOf(cards, {}).unseen).toBe(30);
  });

  it("brings reviews of the days ahead with no maximum, but none that was seen today", () => {
    const records = { due: reviewed(5, 5), soon: reviewed(5, 8), late: reviewed(5, 9), seen: reviewed(0, 1) };
    const settings = { ...DEFAULT_SETTINGS, reviewsPerDay: 0 };
    const reviews = (options: Partial<QueueOptions>) =>
      names(queueOf(Object.keys(records), records, { settings, ...options })).review;
    expect(reviews({})).toEqual([]);
    expect(reviews({ ahead: 0 })).toEqual(["due"]);
    expect([...reviews({ ahead: 3 })].sort()).toEqual(["due", "soon"]);
  });

  it("takes only cards in scope", () => {
    const queue = queueOf(["a", "b", "c"], { a: reviewed(5, 5), b: reviewed(5, 5) }, { scope: ({ id }) => id !== "b" });
    expect(names(queue)).toMatchObject({ review: ["a"], fresh: ["c"] });
    expect(queue.unseen).toBe(1);
  });

  it("keeps siblings apart, and away from the card that was just reviewed", () => {
    const cards = ["x/a1", "x/a2", "b", "c", "d"];
    const records = Object.fromEntries(["a1", "a2", "b", "c", "d"].map((name) => [name, reviewed(10, 5)]));
    expect(names(queueOf(cards, records)).review).toEqual(["a1", "b", "c", "d", "a2"]);
    const after = { ...records, a1: reviewed(0, 20, { lastAt: NOW.at - 5000 }) };
    expect(queueOf(cards, after).next?.id).toBe("b");
    const longAfter = { ...records, a1: reviewed(0, 20, { lastAt: NOW.at - 3_600_000 }) };
    expect(queueOf(cards, longAfter).next?.id).toBe("a2");
  });

  it("tells which learning card comes back first, and when", () => {
    const records = { late: learning(9), soon: learning(1) };
    const { waiting, next } = queueOf(Object.keys(records), records);
    expect(waiting).toMatchObject({ count: 2, entry: { id: "soon" }, at: NOW.at + 60_000 });
    expect(next?.id).toBe("soon");
    expect(queueOf(["due"], { due: reviewed(5, 5) }).waiting).toBeNull();
  });

  it("asks for every card in the final pass before the exam", () => {
    const cards = Array.from({ length: 100 }, (_, index) => `${index}`);
    const records = Object.fromEntries(cards.map((name) => [name, reviewed(20, 200)]));
    const settings = { ...DEFAULT_SETTINGS, examDay: TODAY + 5 };
    const onDay = (days: number) =>
      queueOf(cards, records, { settings, now: { ...NOW, at: NOW.at + days * DAY } }).review.length;
    expect(onDay(-1)).toBe(0);
    expect(onDay(0)).toBeGreaterThan(5);
    expect(onDay(2)).toBeGreaterThan(onDay(1));
    expect(onDay(4)).toBe(100);
    expect(onDay(5)).toBe(100);
    expect(onDay(6)).toBe(0);
  });

  it("stands a clock that is set back a day and forward a year", () => {
    const records = { step: learning(5), due: reviewed(5, 5), seen: reviewed(0, 1), later: reviewed(1, 300) };
    const at = (days: number) =>
      names(queueOf(Object.keys(records), records, { now: { ...NOW, at: NOW.at + days * DAY } }));
    expect(at(-1)).toMatchObject({ learning: ["step"], review: [] });
    expect(at(0)).toMatchObject({ learning: [], review: ["due"] });
    expect([...at(366).review].sort()).toEqual(["due", "later", "seen"]);
    expect(at(366).learning).toEqual(["step"]);
  });

  it("asks the same on both sides of a daylight-saving change", () => {
    const records = { due: reviewed(5, 5), tomorrow: reviewed(5, 6) };
    const at = (zone: number) => names(queueOf(Object.keys(records), records, { now: { ...NOW, zone } })).review;
    expect(at(60)).toEqual(["due"]);
    expect(at(120)).toEqual(["due"]);
  });

  it("asks for every card at most once, and sees a change of a record", () => {
    const memory = fc.oneof(
      fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 30 })).map(([ago, interval]) => reviewed(ago, interval)),
      fc.integer({ min: -100, max: 30 }).map((minutes) => learning(minutes)),
      fc.constant(null),
    );
    const answer = fc.constantFrom(null, "0", "old");
    const record = fc
      .tuple(memory, answer, fc.boolean())
      .map(([memory, answer, suspended]) => recordOf(memory, { answer, suspended }));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), fc.nat(20), (list, reviewsPerDay) => {
        const cards = list.map((_, index) => `${index}`);
        const deck = deckOf(...cards);
        const settings = { ...DEFAULT_SETTINGS, reviewsPerDay };
        const records = Object.fromEntries(list.map((record, index) => [`${index}`, record]));
        const first = queueOf(cards, records, { deck, settings });
        const lists = Object.values(names(first)).flat();
        expect(new Set(lists).size).toBe(lists.length);
        expect(first.review.length).toBeLessThanOrEqual(reviewsPerDay);
        for (const name of lists) expect(records[name]).toMatchObject({ suspended: false });

        const touched = Object.fromEntries(cards.map((name) => [name, recordOf(reviewed(0, 9), { answer: name })]));
        expect(names(queueOf(cards, touched, { deck, settings }))).toEqual({
          learning: [],
          changed: [],
          review: [],
          fresh: [],
        });
      }),
    );
  });
});
