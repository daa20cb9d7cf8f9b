import { describe, expect, it } from "vitest";
import { replaySitting, type SittingId, scoreSitting } from "@/lib/exam";
import type { ItemId, OptionId } from "@/lib/quiz";
import { attempts, examFinishedEvent, finishedExam } from "./exam-events";
import { stamped } from "./fixtures/event";
import { examAnswered, examFinished, examForm, examResult, examStarted, sitting } from "./fixtures/exam";
import { replay } from "./replay";

const MINUTE = 60_000;

const started = examStarted("begin", 0);
const start = { id: sitting, style: "exam", startedAt: 0, allowance: started.allowance } as const;

/** The sitting that the record of an open exam leads to. */
function resumed(events: Parameters<typeof replay>[0], now: number) {
  const [exam] = replay(events).exams;
  const actions = [...(exam?.actions ?? []), { at: now, event: { type: "submitted" } as const }];
  return replaySitting(started.form, start, actions);
}

const acted = [started, examAnswered("1", MINUTE, "a", "a"), examAnswered("2", 2 * MINUTE, "b", "b")];

describe("examFinishedEvent", () => {
  it("says nothing of a sitting that goes on", () => {
    expect(examFinishedEvent(started.form, replaySitting(started.form, start, []))).toBeNull();
  });

  it("keeps what the report and the cards need", () => {
    const event = examFinishedEvent(started.form, resumed(acted, 3 * MINUTE));
    expect(event).toMatchObject({ sittingId: sitting, by: "learner", finishedAt: 3 * MINUTE, used: 3 * MINUTE });
    expect(event?.results.map(({ itemId, outcome, factIds, scored }) => [itemId, outcome, factIds, scored])).toEqual([
      ["a", "right", ["fact-a"], true],
      ["b", "wrong", ["fact-b"], true],
      ["c", "blank", ["fact-c"], false],
    ]);
  });
});

describe("finishedExam", () => {
  it("gives the report that the sitting itself gives", () => {
    const over = resumed(acted, 3 * MINUTE);
    const event = examFinishedEvent(started.form, over);
    const stored = event && stamped("end", 3 * MINUTE, event);
    if (stored?.type !== "exam-finished") throw new Error("not finished");
    const { form, sitting } = finishedExam(started, stored);
    expect(scoreSitting(form, sitting)).toEqual(scoreSitting(started.form, over));
  });

  it("takes items without a result, or with the response of another type, as never seen", () => {
    const other = examResult("b", "right", { response: { type: "numeric", text: "3" } });
    const { sitting } = finishedExam(started, examFinished("end", 9, [other, examResult("x", "right")]));
    expect(sitting.answers.map(({ itemId, response, seen }) => [itemId, response, seen])).toEqual([
      ["a", null, false],
      ["b", null, false],
      ["c", null, false],
    ]);
  });
});

describe("attempts", () => {
  it("sums finished exams up, with the titles of their domains", () => {
    const open = examStarted("open", 50, { sittingId: "other" as SittingId });
    const results = [
      examResult("a", "right"),
      examResult("b", "wrong", { domain: "9" }),
      examResult("c", "right", { scored: false }),
    ];
    const progress = replay([started, open, examFinished("end", 9, results)]);
    expect(attempts(progress)).toMatchObject([
      {
        sittingId: sitting,
        title: "Quick",
        exam: "SAA-C03",
        finishedAt: 9,
        raw: { right: 1, total: 2 },
        domains: [{ id: "1", title: "All", right: 1, total: 1 }],
      },
    ]);
  });

  it("keeps names from outside without power", () => {
    const id = "__proto__";
    const form = examForm(["a"]);
    const event = examStarted("begin", 1, { sittingId: id as SittingId, form });
    const result = examResult("a", "right", { itemId: id as ItemId, domain: id, response: null });
    const ended = examFinished("end", 2, [{ ...result, struck: [id as OptionId] }], { sittingId: id as SittingId });
    expect(attempts(replay([event, ended]))).toMatchObject([{ sittingId: id, raw: { right: 1, total: 1 } }]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
