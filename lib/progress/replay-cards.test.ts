import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CardId, createScheduler, DEFAULT_SETTINGS, learningDay, type Memory } from "@/lib/cards";
import type { FactId } from "@/lib/quiz";
import { arbitraryAnswer, arbitraryCardEvent, arbitraryLog } from "./fixtures/arbitrary-event";
import { answered, reviewed, stamped, undone } from "./fixtures/event";
import { plainProgress } from "./fixtures/plain-progress";
import type { AnsweredEvent, ProgressEvent, ReviewedEvent } from "./model";
import { replay } from "./replay";
import { union } from "./union";

const MINUTE = 60_000;
const DAY = 86_400_000;
const card = "card" as CardId;

function recordAfter(...events: readonly ProgressEvent[]) {
  return replay(events).cards.get(card);
}

describe("replay of cards", () => {
  it("schedules as the scheduler does by itself, with the shifts of the log", () => {
    const steps = fc.array(
      fc.record({
        days: fc.nat(40),
        rating: fc.constantFrom("again" as const, "hard" as const, "good" as const, "easy" as const),
        shift: fc.integer({ min: -2, max: 2 }),
        zone: fc.constantFrom(-480, 0, 120),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (list) => {
        const scheduler = createScheduler(DEFAULT_SETTINGS);
        let memory: Memory | null = null;
        let at = DAY;
        const events = list.map(({ days, rating, shift, zone }, index) => {
          at += days * DAY + MINUTE;
          memory = scheduler.review(memory, rating, { at, zone }, shift);
          return reviewed(`r${index}`, at, { rating, shift, zone });
        });
        expect(recordAfter(...events)?.memory).toEqual(memory);
      }),
    );
  });

  it("reviews under the settings in force at that time", () => {
    const settings = { ...DEFAULT_SETTINGS, retention: 0.7 };
    const easy = (id: string, at: number) => reviewed(id, at, { rating: "easy" });
    const later = stamped("s", 5 * DAY, { type: "cards-configured", settings });
    const progress = replay([easy("a", DAY), later]);
    expect(progress.settings).toEqual(settings);
    expect(progress.cards.get(card)?.memory).toEqual(recordAfter(easy("a", DAY))?.memory);
    const before = recordAfter(later, easy("b", 6 * DAY))?.memory?.interval ?? 0;
    expect(before).toBeGreaterThan(recordAfter(easy("b", 6 * DAY))?.memory?.interval ?? 0);
  });

  it("leaves everything about a card as it was in a cram", () => {
    const cram = arbitraryCardEvent.filter((event) => event.type === "reviewed");
    fc.assert(
      fc.property(arbitraryLog, fc.array(cram), (log, reviews) => {
        const crammed = reviews.map(
          (event, index) => ({ ...event, id: `cram-${index}`, context: "cram" }) as ReviewedEvent,
        );
        const ids = new Set(crammed.map(({ id }) => id));
        const quiet = log.filter((event) => event.type !== "undone" || !ids.has(event.eventId));
        expect(plainProgress(replay([...quiet, ...crammed])).cards).toEqual(plainProgress(replay(quiet)).cards);
      }),
    );
  });

  it("grades a card by answers at most once a day", () => {
    fc.assert(
      fc.property(fc.array(arbitraryAnswer), (answers) => {
        const log = answers.map((event) => ({ ...event, zone: 0 }));
        const gradings = new Set<string>();
        for (const event of union(log) as readonly AnsweredEvent[]) {
          const asked = event.response.type === "matching" ? event.factIds : event.factIds.slice(0, 1);
          for (const id of asked) gradings.add(`${id} ${learningDay(event)}`);
        }
        const reps = [...replay(log).cards.entries()].map(([, { memory }]) => memory?.reps ?? 0);
        expect(reps.reduce((sum, count) => sum + count, 0)).toBe(gradings.size);
      }),
    );
  });

  it.each([
    ["right", "good"],
    ["second-try", "hard"],
    ["wrong", "again"],
  ] as const)("takes an answer that was %s for a review rated %s", (outcome, rating) => {
    const answer = answered("a", DAY, { outcome, factIds: [card as FactId] });
    expect(recordAfter(answer)?.memory).toEqual(recordAfter(reviewed("a", DAY, { rating }))?.memory);
  });

  it("grades all facts of a matching item and the first one of any other", () => {
    const factIds = ["f", "g"] as readonly string[] as readonly FactId[];
    const matching = answered("a", DAY, { factIds, response: { type: "matching", answers: {} } });
    expect([...replay([matching]).cards.keys()]).toEqual(["f", "g"]);
    expect([...replay([answered("a", DAY, { factIds })]).cards.keys()]).toEqual(["f"]);
  });

  it("passes over an answer on a day on which the card was reviewed, and takes every review", () => {
    const answer = answered("b", DAY + MINUTE, { factIds: [card as FactId], outcome: "wrong" });
    expect(recordAfter(reviewed("a", DAY), answer)?.memory).toEqual(recordAfter(reviewed("a", DAY))?.memory);
    expect(recordAfter(answer, reviewed("c", DAY + 2 * MINUTE))?.memory?.reps).toBe(2);
  });

  it("keeps the answer as it was last seen", () => {
    const first = reviewed("a", DAY, { answer: "29 seconds" });
    expect(recordAfter(first, reviewed("b", 2 * DAY))?.answer).toBe("29 seconds");
    expect(recordAfter(first, reviewed("b", 2 * DAY, { answer: "30 seconds" }))?.answer).toBe("30 seconds");
  });

  it("suspends, buries and flags, each by itself", () => {
    const place = { cardId: card, topic: "t", noteId: reviewed("x", 0).noteId };
    const events = [
      stamped("a", 1, { type: "card-suspended", ...place, suspended: true }),
      stamped("b", 2, { type: "cards-buried", cardIds: [card], untilDay: 9 }),
      stamped("c", 3, { type: "card-flagged", ...place, flagged: true }),
    ];
    expect(recordAfter(...events)).toMatchObject({ memory: null, suspended: true, buriedUntil: 9, flagged: true });
    expect(recordAfter(...events, undone("d", 4, "a"), undone("e", 5, "b"))).toMatchObject({
      suspended: false,
      buriedUntil: 0,
      flagged: true,
    });
    expect(replay(events).recent).toEqual(events);
  });

  it("stands whatever weights the settings hold", () => {
    fc.assert(
      fc.property(fc.array(arbitraryCardEvent, { maxLength: 40 }), (log) => {
        for (const [, { memory }] of replay(log).cards.entries()) {
          if (memory) expect(memory.interval).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("days and hours", () => {
  it("counts reviews, cram and answers at the learning day of the learner's clock", () => {
    const late = { zone: 60, duration: 5000 };
    const progress = replay([
      reviewed("a", 2 * DAY, { ...late, rating: "again" }),
      reviewed("b", 2 * DAY + MINUTE, { ...late, duration: 1e9 }),
      reviewed("c", 2 * DAY + 2 * MINUTE, { ...late, context: "cram" }),
      answered("d", 2 * DAY + 3 * MINUTE, late),
      reviewed("e", 2 * DAY + 4 * 60 * MINUTE, late),
    ]);
    expect(progress.days.get(1)).toEqual({
      reviews: 2,
      again: 1,
      introduced: 1,
      crammed: 1,
      answers: 1,
      right: 1,
      time: 3 * 5000 + 2 * MINUTE,
      recall: Array(4).fill({ passed: 0, failed: 0 }),
    });
    expect(progress.days.get(2)).toMatchObject({ reviews: 1, introduced: 0 });
    expect(progress.hours[1]).toEqual({ reviews: 2, passed: 1 });
    expect(progress.hours[5]).toEqual({ reviews: 1, passed: 1 });
  });

  it("doesn't take a card for a new one that an answer had brought in", () => {
    const answer = answered("a", DAY, { factIds: [card as FactId] });
    expect(replay([answer, reviewed("b", 3 * DAY)]).days.get(2)).toMatchObject({ reviews: 1, introduced: 0 });
  });

  it.each([
    [6, "good", 0],
    [7, "again", 1],
    [20, "hard", 1],
    [21, "easy", 2],
    [89, "good", 2],
    [90, "again", 3],
  ] as const)("counts recall after an interval of %i days by its class", (interval, rating, group) => {
    const progress = replay(withInterval(interval, rating));
    const recall = progress.days.get(5000)?.recall;
    expect(recall?.map(({ passed, failed }) => passed + failed)).toEqual(
      [0, 1, 2, 3].map((index) => Number(index === group)),
    );
    expect(recall?.[group]?.failed).toBe(Number(rating === "again"));
  });

  it("counts only the first review of a card on a day as recall", () => {
    const twice = [...withInterval(10, "good"), reviewed("once-more", 5000 * DAY + 6 * 60 * MINUTE)];
    const recall = replay(twice).days.get(5000)?.recall ?? [];
    expect(recall.reduce((sum, { passed, failed }) => sum + passed + failed, 0)).toBe(1);
  });
});

describe("confidence", () => {
  it("counts answers and right ones by how sure the learner was", () => {
    const { calibration } = replay([
      answered("a", 1, { confidence: "sure" }),
      answered("b", 2, { confidence: "sure", outcome: "wrong" }),
      answered("c", 3),
    ]);
    expect(calibration).toEqual({
      guess: { answers: 0, right: 0 },
      unsure: { answers: 0, right: 0 },
      sure: { answers: 2, right: 1 },
    });
  });
});

/** Late reviews up to the longest interval that the settings allow, then a review on day 5000. */
function withInterval(interval: number, rating: ReviewedEvent["rating"]): readonly ProgressEvent[] {
  const at = (day: number) => day * DAY + 5 * 60 * MINUTE;
  const settings = { ...DEFAULT_SETTINGS, maximumInterval: interval };
  const late = [1, 2, 3, 4, 5].map((time) => reviewed(`r${time}`, at(time * 300), { rating: "hard" }));
  return [
    stamped("s", 0, { type: "cards-configured", settings }),
    reviewed("first", at(1), { rating: "easy" }),
    ...late,
    reviewed("last", at(5000), { rating }),
  ];
}
