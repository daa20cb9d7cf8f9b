import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SittingId } from "@/lib/exam";
import type { FactId, ItemId } from "@/lib/quiz";
import { arbitraryEvent, arbitraryExamEvent, arbitraryLog } from "./fixtures/arbitrary-event";
import { answered, reviewed, undone } from "./fixtures/event";
import { examAnswered, examFinished, examForm, examRemoved, examResult, examStarted, sitting } from "./fixtures/exam";
import { plainProgress } from "./fixtures/plain-progress";
import type { EventId, ProgressEvent } from "./model";
import { replay } from "./replay";
import { union } from "./union";
import { openExam, seenItemIds } from "./views";

const MINUTE = 60_000;
const DAY = 86_400_000;

const results = [examResult("a", "right"), examResult("b", "wrong"), examResult("c", "blank", { scored: false })];
const finished = examFinished("end", DAY + 10 * MINUTE, results);
const whole = [examStarted("begin", DAY), examAnswered("act", DAY + MINUTE, "a", "a"), finished];

const cards = (events: readonly ProgressEvent[]) => plainProgress(replay(events)).cards;

describe("replay of an open exam", () => {
  const open = [
    examStarted("begin", DAY),
    examAnswered("one", DAY + 1, "a", "b"),
    examAnswered("two", DAY + 2, "a", "a"),
  ];

  it("keeps what the blueprint says and every action in its order, without the form", () => {
    const [exam] = replay(open).exams;
    expect(exam).toMatchObject({
      sittingId: sitting,
      startedBy: "begin",
      startedAt: DAY,
      title: "Quick",
      exam: "SAA-C03",
      items: 3,
      passingScore: 720,
      rawCut: 0.7,
      domains: [{ id: "1", title: "All", weight: 100 }],
      finish: null,
    });
    expect(exam?.actions.map(({ at, event }) => [at, event.type])).toEqual([
      [DAY + 1, "answered"],
      [DAY + 2, "answered"],
    ]);
    expect(JSON.stringify(exam)).not.toContain("Which one");
  });

  it("tells items and cards nothing", () => {
    const { items, cards, days, calibration } = replay(open);
    expect([items.size, cards.size, days.size, calibration.sure.answers]).toEqual([0, 0, 0, 0]);
  });

  it("is the one to go on with, until it is finished or removed", () => {
    expect(openExam(replay(open))?.sittingId).toBe(sitting);
    expect(openExam(replay([...open, finished]))).toBeNull();
    expect(openExam(replay([...open, examRemoved("gone", DAY + 3)]))).toBeNull();
  });

  it("counts a begin that stands there twice once, by the first", () => {
    const again = examStarted("again", DAY + 5, { form: examForm(["x"]) });
    expect(replay([again, ...open]).exams).toEqual(replay(open).exams);
  });

  it("keeps actions whose begin has not come yet", () => {
    expect(replay(open.slice(1)).exams).toEqual([]);
    expect(replay([...open.slice(1), examStarted("begin", DAY + 9)]).exams[0]?.actions).toHaveLength(2);
  });
});

describe("replay of a finished exam", () => {
  it("counts scored items by domain and drops the actions", () => {
    const [exam] = replay(whole).exams;
    expect(exam).toMatchObject({
      actions: [],
      finish: {
        finishedBy: "end",
        finishedAt: DAY + 10 * MINUTE,
        by: "learner",
        used: 600_000,
        scored: 2,
        right: 1,
        domains: [{ domain: "1", scored: 2, right: 1 }],
      },
    });
  });

  it("counts its items as answered, blank ones as missed, and leaves those that were never on the screen", () => {
    const unreached = examResult("d", "blank", { seen: false });
    const { items } = replay([...whole.slice(0, 2), examFinished("end", 2 * DAY, [...results, unreached])]);
    const last = (name: string) => items.get(name as ItemId)?.last;
    expect(["a", "b", "c", "d"].map(last)).toEqual(["right", "wrong", "wrong", undefined]);
    expect(seenItemIds(replay(whole))).toEqual(new Set(["a", "b", "c"]));
  });

  it("grades the card of a right answer good, of a wrong one again, and of a blank one not at all", () => {
    const memories = cards(whole);
    const graded = (rating: "good" | "again") => {
      return cards([reviewed("r", finished.at, { rating })]).get("card" as FactId)?.memory;
    };
    expect(memories.get("fact-a" as FactId)?.memory).toEqual(graded("good"));
    expect(memories.get("fact-b" as FactId)?.memory).toEqual(graded("again"));
    expect(memories.has("fact-c" as FactId)).toBe(false);
  });

  it("passes over a card that was graded earlier on the day of its end", () => {
    const practised = answered("p", DAY + 1, { factIds: ["fact-b" as FactId] });
    const memory = (events: readonly ProgressEvent[]) => cards(events).get("fact-b" as FactId)?.memory;
    expect(memory([practised, ...whole])).toEqual(memory([practised]));
  });

  it("adds answers, time and confidence to the figures of the day of its end", () => {
    const sure = [examResult("a", "right", { confidence: "sure", time: 7 * MINUTE }), examResult("b", "blank")];
    const { days, calibration } = replay([examFinished("end", DAY, sure)]);
    expect([...days.entries()].map(([, day]) => day)).toMatchObject([{ answers: 1, right: 1, time: 7 * MINUTE }]);
    expect(calibration.sure).toEqual({ answers: 1, right: 1 });
  });

  it("counts once, by the first end, and takes no action after it", () => {
    const late = examFinished("later", DAY + 20 * MINUTE, [examResult("a", "wrong")]);
    const twice = replay([late, examAnswered("act-2", DAY + 15 * MINUTE, "a", "b"), ...whole]);
    expect({ ...plainProgress(twice), events: 0, lastAt: 0, items: 0 }).toEqual({
      ...plainProgress(replay(whole)),
      events: 0,
      lastAt: 0,
      items: 0,
    });
    expect(twice.items.get("a" as ItemId)?.answers).toBe(1);
  });

  it("is gone from the record when it was removed, and its cards and items remember", () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const ended = log.filter(({ type }) => type !== "exam-removed" && type !== "undone");
        const after = replay([
          ...ended,
          examRemoved("gone", 1e12),
          { ...examRemoved("gone-2", 1e12), sittingId: "exam" as SittingId },
        ]);
        const before = replay(ended);
        expect(after.exams.filter(({ sittingId }) => sittingId === "exam" || sittingId === sitting)).toEqual([]);
        const { cards, items, days } = plainProgress(before);
        expect(plainProgress(after)).toMatchObject({ cards, items, days });
      }),
    );
  });

  it("comes back when its removal is taken back", () => {
    const removed = [...whole, examRemoved("gone", DAY + 30 * MINUTE)];
    expect(replay(removed).exams).toEqual([]);
    expect(replay([...removed, undone("undo", DAY + 31 * MINUTE, "gone")]).exams).toEqual(replay(whole).exams);
  });
});

describe("replay of exams that two devices know", () => {
  it("gives the same whatever part each of them has, in any order of merging", () => {
    const events = fc.array(fc.oneof({ weight: 3, arbitrary: arbitraryExamEvent }, arbitraryEvent), { maxLength: 25 });
    const parts = events.chain((log) =>
      fc.record({ one: fc.shuffledSubarray(log), two: fc.shuffledSubarray(log), rest: fc.constant(log) }),
    );
    fc.assert(
      fc.property(parts, ({ one, two, rest }) => {
        const there = replay(union(union(one, two), rest));
        const back = replay(union(rest, union(two, one)));
        expect(plainProgress(there)).toEqual(plainProgress(back));
        expect(there.exams).toEqual(back.exams);
      }),
    );
  });

  it("counts one end for each sitting", () => {
    fc.assert(
      fc.property(fc.array(arbitraryExamEvent), (log) => {
        const named = log.map((event, index) => ({ ...event, id: `e${index}` as EventId }));
        const first = new Set<SittingId>();
        const counted = (union(named) as typeof named).filter((event) => {
          if (event.type !== "exam-finished" || first.has(event.sittingId)) return false;
          first.add(event.sittingId);
          return true;
        });
        expect(plainProgress(replay(named)).cards).toEqual(cards(counted));
        expect(plainProgress(replay(named)).items).toEqual(plainProgress(replay(counted)).items);
      }),
    );
  });
});
