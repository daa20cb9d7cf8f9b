import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Response, rightResponse } from "@/lib/quiz";
import { arbitraryActs, madeUpForm } from "./fixtures/made-up-form";
import type { ExamReport, SittingEvent, SittingId } from "./model";
import { scoreSitting } from "./score-sitting";
import { replaySitting, startSitting, type TimedEvent, transition } from "./sitting";

const FORM = madeUpForm();
const MINUTE = 60_000;
const START = { id: "sitting" as SittingId, style: "exam" as const, startedAt: 0, allowance: 12 * MINUTE };

function itemAt(place: number) {
  const item = FORM.entries[place]?.item;
  if (!item) throw new Error(`no item ${place}`);
  return item;
}

function right(place: number): SittingEvent {
  return { type: "answered", itemId: itemAt(place).id, response: rightResponse(itemAt(place)) };
}

function wrong(place: number): SittingEvent {
  const item = itemAt(place);
  return { type: "answered", itemId: item.id, response: wrongResponse(item) };
}

function wrongResponse(item: ReturnType<typeof itemAt>): Response {
  switch (item.type) {
    case "multiple-choice":
      return { type: item.type, option: item.options.find(({ correct }) => !correct)?.id ?? null };
    case "multiple-response":
      return { type: item.type, options: item.options.slice(1, 1 + item.choose).map(({ id }) => id) };
    case "ordering":
      return { type: item.type, order: item.steps.map(({ id }) => id).toReversed() };
    case "matching":
      return {
        type: item.type,
        answers: Object.fromEntries(item.pairs.map(({ promptId }, at) => [promptId, item.pairs.at(at - 1)?.answerId])),
      } as Response;
    case "numeric":
    case "cloze":
      return { type: item.type, text: "77" };
  }
}

function report(...events: readonly SittingEvent[]): ExamReport {
  const timed = events.map((event, at): TimedEvent => ({ event, at: (at + 1) * 1_000 }));
  return scoreSitting(FORM, replaySitting(FORM, START, timed));
}

describe("scoreSitting", () => {
  it("counts scored items only, and blanks as wrong", () => {
    const { raw, unscored, blank, results } = report(right(0), wrong(1), right(2), right(5));
    expect(raw).toEqual({ right: 2, total: 5 });
    expect(unscored).toEqual({ right: 1, total: 1 });
    expect(blank).toBe(2);
    expect(results.map(({ outcome }) => outcome)).toEqual(["right", "wrong", "right", "blank", "blank", "right"]);
  });

  it("gives nothing for half of a multiple-response item, and calls an incomplete one blank", () => {
    const item = itemAt(1);
    const half = { type: "multiple-response" as const, options: [itemOption(1, 0), itemOption(1, 3)] };
    const one = { type: "multiple-response" as const, options: [itemOption(1, 0)] };
    expect(report({ type: "answered", itemId: item.id, response: half }).results[1]?.outcome).toBe("wrong");
    const incomplete = report({ type: "answered", itemId: item.id, response: one }).results[1];
    expect(incomplete).toMatchObject({ outcome: "blank", state: { response: one } });
  });

  it("counts by domain and task, and warns that they are few", () => {
    const { domains } = report(right(0), right(2), wrong(4));
    expect(domains[0]).toMatchObject({ id: "1", title: "One", weight: 50, right: 2, total: 3, few: true });
    expect(domains[0]?.tasks).toMatchObject([{ id: "1.1", right: 2, total: 3 }]);
    expect(domains[1]).toMatchObject({ id: "2", right: 0, total: 2 });
  });

  it("tells changed answers from first to last", () => {
    const { results, changes } = report(
      ...[right(0), wrong(0), wrong(2), right(2), right(3), wrong(3), right(3), wrong(1), right(1), wrong(1)],
    );
    expect(results.map(({ changed }) => changed)).toEqual(["right-to-wrong", null, "wrong-to-right", null, null, null]);
    expect(changes).toEqual({ toRight: 1, toWrong: 1, other: 0 });
  });

  it("does not call the same options in another order a change", () => {
    const response = rightResponse(itemAt(1));
    if (response.type !== "multiple-response") throw new Error("the second item has several keys");
    const turned = { ...response, options: response.options.toReversed() };
    const again: SittingEvent = { type: "answered", itemId: itemAt(1).id, response: turned };
    expect(report(right(1), again).results[1]?.changed).toBeNull();
  });

  it("counts flags and confidence with what became of them", () => {
    const sure = (place: number): SittingEvent => ({ type: "confident", itemId: itemAt(place).id, confidence: "sure" });
    const { flagged, confidence } = report(
      ...[right(0), wrong(1), sure(0), sure(1)],
      { type: "confident", itemId: itemAt(2).id, confidence: "guess" },
      { type: "flagged", itemId: itemAt(0).id, flagged: true },
      { type: "flagged", itemId: itemAt(3).id, flagged: true },
    );
    expect(flagged).toEqual({ right: 1, total: 2 });
    expect(confidence).toEqual([
      { confidence: "guess", right: 0, total: 1 },
      { confidence: "sure", right: 1, total: 2 },
    ]);
  });

  it("marks items that took long, and a rush at the end", () => {
    const sitting = replaySitting(FORM, START, [
      { at: 4 * MINUTE, event: { type: "visited", place: 1 } },
      { at: 5 * MINUTE, event: { type: "visited", place: 2 } },
      { at: 7 * MINUTE, event: { type: "visited", place: 3 } },
      { at: 7 * MINUTE + 9_000, event: right(3) },
      { at: 7 * MINUTE + 10_000, event: { type: "visited", place: 4 } },
      { at: 7 * MINUTE + 20_000, event: { type: "visited", place: 5 } },
      { at: 7 * MINUTE + 30_000, event: { type: "submitted" } },
    ]);
    const { results, pacing } = scoreSitting(FORM, sitting);
    expect(results.map(({ slow }) => slow)).toEqual([true, false, false, false, false, false]);
    expect(pacing).toEqual({
      ...{ pace: 2 * MINUTE, used: 7 * MINUTE + 30_000, allowance: 12 * MINUTE, slow: 1 },
      rush: { count: 3, wrong: 2 },
    });
  });

  it("estimates under the assumptions given, and says which", () => {
    const sitting = startSitting(FORM, START);
    expect(scoreSitting(FORM, sitting).assumptions).toEqual({ rawCut: 0.7, passingScore: 720 });
    const other = { rawCut: 0.65, passingScore: 720 };
    expect(scoreSitting(FORM, sitting, other).assumptions).toEqual(other);
  });

  it("never falls when one more answer is right", () => {
    fc.assert(
      fc.property(arbitraryActs(FORM), fc.nat(FORM.entries.length - 1), (acts, place) => {
        const sitting = replaySitting(FORM, { ...START, style: "practice" }, acts);
        fc.pre(sitting.phase !== "finished");
        const better = transition(FORM, sitting, right(place), 0);
        const [before, after] = [scoreSitting(FORM, sitting), scoreSitting(FORM, better)];
        expect(after.raw.right).toBeGreaterThanOrEqual(before.raw.right);
        expect(after.estimate.score).toBeGreaterThanOrEqual(before.estimate.score);
        expect(after.estimate.low).toBeGreaterThanOrEqual(before.estimate.low);
      }),
    );
  });

  it("counts every item once, by domain as in all", () => {
    fc.assert(
      fc.property(arbitraryActs(FORM), (acts) => {
        const { results, raw, unscored, domains } = scoreSitting(FORM, replaySitting(FORM, START, acts));
        expect(results).toHaveLength(FORM.entries.length);
        expect(raw.total + unscored.total).toBe(FORM.entries.length);
        expect(domains.reduce((sum, domain) => sum + domain.right, 0)).toBe(raw.right);
        expect(domains.reduce((sum, domain) => sum + domain.total, 0)).toBe(raw.total);
      }),
    );
  });
});

function itemOption(place: number, at: number) {
  const item = itemAt(place);
  const option = "options" in item ? item.options[at] : undefined;
  if (!option) throw new Error(`no option ${at}`);
  return option.id;
}
