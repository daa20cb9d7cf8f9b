import { describe, expect, it } from "vitest";
import { type CardRecord, DEFAULT_SETTINGS } from "@/lib/cards";
import { dueWithin, nextDue } from "./next-due";
import { entry, memory, record } from "./testing";

function options(records: Readonly<Record<string, CardRecord>>) {
  const table = new Map(Object.entries(records).map(([id, value]) => [entry(id).id, value]));
  return { cards: Object.keys(records).map((id) => entry(id)), records: table, settings: DEFAULT_SETTINGS, today: 105 };
}

const due = (day: number, change: Partial<CardRecord> = {}) =>
  record({ memory: memory({ lastDay: 100, interval: day - 100 }), ...change });

describe("nextDue", () => {
  it("counts the cards of the first day after today", () => {
    expect(nextDue(options({ a: due(107), b: due(106), c: due(106), d: due(105) }))).toEqual({ day: 106, cards: 2 });
  });

  it("leaves out new and suspended cards and waits for buried ones", () => {
    const records = {
      fresh: record({ memory: null }),
      off: due(106, { suspended: true }),
      buried: due(105, { buriedUntil: 108 }),
    };
    expect(nextDue(options(records))).toEqual({ day: 108, cards: 1 });
    expect(nextDue(options({ fresh: record({ memory: null }) }))).toBeNull();
  });
});

describe("dueWithin", () => {
  it("counts the cards of the coming days, not today's", () => {
    const records = { a: due(104), b: due(105), c: due(106), d: due(108), e: due(109) };
    expect([1, 3, 7].map((days) => dueWithin(options(records), days))).toEqual([1, 2, 3]);
  });
});
