import { describe, expect, it } from "vitest";
import type { NoteId } from "@/lib/notes";
import type { ItemId, Outcome } from "@/lib/quiz";
import { answered, started } from "./fixtures/event";
import type { EventId, ProgressEvent } from "./model";
import { replay } from "./replay";
import { accuracyBy, flaggedItemIds, missedItemIds, openSession, seenItemIds, summary } from "./views";

let count = 0;

function answer(itemId: string, outcome: Outcome, sessionId: string | null = null): ProgressEvent {
  count += 1;
  return answered(`answer-${count}`, 100 + count, { itemId: itemId as ItemId, outcome, sessionId });
}

function flag(itemId: string): ProgressEvent {
  return {
    id: `flag-${itemId}` as EventId,
    at: 1,
    version: 4,
    zone: 0,
    type: "flagged",
    itemId: itemId as ItemId,
    flagged: true,
  };
}

function end(sessionId: string): ProgressEvent {
  return { id: `end-${sessionId}` as EventId, at: 1000, version: 4, zone: 0, type: "practice-ended", sessionId };
}

describe("summary", () => {
  it("counts answers, right ones, items and lessons", () => {
    const read: ProgressEvent = {
      id: "r" as EventId,
      at: 1,
      version: 4,
      zone: 0,
      type: "lesson-read",
      noteId: "n" as NoteId,
    };
    const progress = replay([answer("a", "right"), answer("a", "wrong"), answer("b", "second-try"), flag("c"), read]);
    expect(summary(progress)).toEqual({ answers: 3, right: 1, items: 2, lessons: 1 });
  });

  it("is all zero at the beginning", () => {
    expect(summary(replay([]))).toEqual({ answers: 0, right: 0, items: 0, lessons: 0 });
  });
});

describe("item sets", () => {
  const progress = replay([
    answer("was-wrong", "wrong"),
    answer("was-wrong", "right"),
    answer("wrong", "right"),
    answer("wrong", "wrong"),
    answer("second", "second-try"),
    flag("flagged"),
  ]);

  it("names the items answered at least once", () => {
    expect(seenItemIds(progress)).toEqual(new Set(["was-wrong", "wrong", "second"]));
  });

  it("names the items whose last answer wasn't right at once", () => {
    expect(missedItemIds(progress)).toEqual(new Set(["wrong", "second"]));
  });

  it("names the flagged items, answered or not", () => {
    expect(flaggedItemIds(progress)).toEqual(new Set(["flagged"]));
  });
});

describe("openSession", () => {
  it("gives the last session that was left in the middle", () => {
    const events = [started("s1", 1, "one", ["a", "b"]), started("s2", 2, "two", ["a", "b"])];
    expect(openSession(replay(events))?.sessionId).toBe("two");
    expect(openSession(replay([...events, end("two")]))?.sessionId).toBe("one");
  });

  it("gives none when all were ended or have no item left", () => {
    expect(openSession(replay([started("s", 1, "one", ["a", "b"]), end("one")]))).toBeNull();
    expect(openSession(replay([started("s", 1, "one", ["a"]), answer("a", "wrong", "one")]))).toBeNull();
    expect(openSession(replay([]))).toBeNull();
  });
});

describe("accuracyBy", () => {
  it("sums up by group, weakest first, and leaves out items without a group", () => {
    const progress = replay([
      answer("caching-1", "right"),
      answer("caching-2", "wrong"),
      answer("errors-1", "wrong"),
      answer("gone", "wrong"),
      answer("stages-1", "right"),
      flag("stages-2"),
    ]);
    const rows = accuracyBy(progress, (id) => (id.includes("-") ? (id.split("-")[0] ?? null) : null));
    expect(rows).toEqual([
      { group: "errors", answers: 1, right: 0, items: 1, share: 0 },
      { group: "caching", answers: 2, right: 1, items: 2, share: 0.5 },
      { group: "stages", answers: 1, right: 1, items: 1, share: 1 },
    ]);
  });

  it("puts the group with more answers first when two are alike", () => {
    const progress = replay([answer("few-1", "wrong"), answer("many-1", "wrong"), answer("many-2", "wrong")]);
    expect(accuracyBy(progress, (id) => id.split("-")[0] ?? null).map((row) => row.group)).toEqual(["many", "few"]);
  });
});
