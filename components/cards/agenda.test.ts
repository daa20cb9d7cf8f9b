import { describe, expect, it } from "vitest";
import type { CardId, DeckIndex } from "@/lib/cards";
import { type ProgressEvent, replay } from "@/lib/progress";
import { agendaOf, kindOf } from "./agenda";
import { crammedCards } from "./crammed-cards";
import { type Drill, readDrill } from "./drill";
import { parseTabSession } from "./tab-session";
import { buried, DAY, entry, record, review } from "./testing";

const deck: DeckIndex = { cards: ["a", "b", "c", "d"].map((id) => entry(id)), notes: {} };
const noon = 100 * DAY + DAY / 2;
const MINUTE = 60_000;
const session = parseTabSession(null, "session");

interface Setting {
  readonly events?: readonly ProgressEvent[];
  readonly drill?: Drill;
  readonly at?: number;
  readonly lookAhead?: boolean;
  readonly tab?: typeof session;
}

function agenda({ events = [], drill = readDrill(new URLSearchParams()), at = noon, ...rest }: Setting = {}) {
  const { lookAhead = false, tab = session } = rest;
  const now = { at, zone: 0 };
  const crammed = crammedCards({ deck, progress: replay([]), drill, session: tab, now });
  return agendaOf({ deck, progress: replay(events), drill, session: tab, now, lookAhead, crammed });
}

const learned = (id: string, at: number, change = {}) => review(`${id}${at}`, { cardId: id as CardId, at, ...change });

describe("agendaOf", () => {
  it("asks new cards in the order of the deck", () => {
    expect(agenda()).toMatchObject({ next: { id: "a" }, done: 0, remaining: { fresh: 4, review: 0, learning: 0 } });
  });

  it("counts today's reviews as done and the learning steps as left", () => {
    const found = agenda({ events: [learned("a", noon - MINUTE), learned("b", noon - DAY, { rating: "easy" })] });
    expect(found).toMatchObject({ next: { id: "c" }, done: 1, remaining: { learning: 1, fresh: 2 } });
  });

  it("waits for a learning step, or asks before its time when it may", () => {
    const events = ["a", "b", "c", "d"].map((id, place) => learned(id, noon - 10_000 + place));
    expect(agenda({ events })).toMatchObject({ next: null, waiting: { entry: { id: "a" } } });
    expect(agenda({ events, lookAhead: true }).next?.id).toBe("a");
    expect(agenda({ events, at: noon + 11 * MINUTE }).next?.id).toBe("a");
  });

  it("brings more new cards on the day they were asked for", () => {
    const events = [
      learned("a", noon - 5, { rating: "easy" }),
      { ...settings(1), at: noon - 6 },
    ] satisfies readonly ProgressEvent[];
    expect(agenda({ events })).toMatchObject({ next: null, moreNew: 3 });
    const tab = { ...session, extra: { day: 100, count: 2 } };
    expect(agenda({ events, tab })).toMatchObject({ next: { id: "b" }, remaining: { fresh: 2 }, moreNew: 1 });
    expect(agenda({ events, tab: { ...session, extra: { day: 99, count: 2 } } }).next).toBeNull();
  });

  it("crams without the schedule and until each card is known", () => {
    const drill = readDrill(new URLSearchParams("cram=all"));
    const tab = { ...session, cram: { name: "x", id: "run" } };
    const first = agenda({ drill, tab });
    expect(first).toMatchObject({ done: 0, remaining: { review: 4 } });
    const events = deck.cards.map(({ id }, place) =>
      review(`r${place}`, { cardId: id, context: "cram", sessionId: "run", rating: place === 0 ? "again" : "good" }),
    );
    expect(agenda({ drill, tab, events })).toMatchObject({ next: { id: "a" }, done: 3, remaining: { review: 1 } });
    expect(agenda({ events }).remaining.fresh).toBe(4);
    expect(agenda({ drill, tab, events: [buried("x", ["a", "b"])] }).remaining.review).toBe(2);
  });

  it("leaves buried cards out", () => {
    expect(agenda({ events: [buried("x", ["a", "b"])] }).next?.id).toBe("c");
  });
});

describe("kindOf", () => {
  it("names new, learning, changed and review cards", () => {
    expect(kindOf(entry("a"), undefined)).toBe("fresh");
    expect(kindOf(entry("a"), record({ memory: null }))).toBe("fresh");
    expect(kindOf(entry("a", { answerHash: "something else" }), record())).toBe("changed");
    expect(kindOf(entry("a"), record({ answer: null }))).toBe("review");
  });
});

function settings(newPerDay: number) {
  const base = review("settings");
  return {
    id: base.id,
    at: base.at,
    version: base.version,
    zone: 0,
    type: "cards-configured" as const,
    settings: {
      retention: 0.9,
      newPerDay,
      reviewsPerDay: 200,
      maximumInterval: 365,
      easyDays: [],
      examDay: null,
      finalPass: 5,
      weights: null,
    },
  };
}
