import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attempt, type AttemptEvent, advanceAttempt, emptyResponse, startAttempt } from "./attempt";
import { CHOICE, ONE_OF_EACH, optionId } from "./fixtures/items";
import type { Item } from "./model";
import { rightResponse } from "./right-response";

const right = (item: Item): AttemptEvent => ({ type: "respond", response: rightResponse(item) });
const wrongChoice: AttemptEvent = { type: "respond", response: { type: "multiple-choice", option: optionId("b") } };

function play(item: Item, ...events: readonly AttemptEvent[]): Attempt {
  return events.reduce((attempt, event) => advanceAttempt(item, attempt, event), startAttempt(item));
}

describe("advanceAttempt", () => {
  it.each(ONE_OF_EACH.map((item) => [item.type, item] as const))("reveals a right %s at once", (_, item) => {
    expect(play(item, right(item), { type: "check" })).toMatchObject({ phase: "revealed", outcome: "right" });
  });

  it("stays with the learner and says what is missing when nothing was chosen", () => {
    const attempt = play(CHOICE, { type: "check" });
    expect(attempt).toMatchObject({ phase: "answering", outcome: null, grade: { status: "unanswered" } });
  });

  it("offers a second try after a miss, from an empty response", () => {
    const missed = play(CHOICE, wrongChoice, { type: "check" });
    expect(missed).toMatchObject({ phase: "missed", outcome: null });
    const again = advanceAttempt(CHOICE, missed, { type: "retry" });
    expect(again).toMatchObject({ phase: "answering", response: emptyResponse(CHOICE) });
    expect(again.firstMiss).toEqual(missed.response);
  });

  it("counts a right second try as less than right", () => {
    const attempt = play(CHOICE, wrongChoice, { type: "check" }, { type: "retry" }, right(CHOICE), { type: "check" });
    expect(attempt).toMatchObject({ phase: "revealed", outcome: "second-try" });
  });

  it("reveals as wrong after two misses or on giving up", () => {
    const twice = play(CHOICE, wrongChoice, { type: "check" }, { type: "retry" }, wrongChoice, { type: "check" });
    expect(twice).toMatchObject({ phase: "revealed", outcome: "wrong" });
    expect(play(CHOICE, { type: "give-up" })).toMatchObject({ phase: "revealed", outcome: "wrong" });
  });

  it("never changes a revealed attempt", () => {
    const event = fc.constantFrom<AttemptEvent>(
      wrongChoice,
      right(CHOICE),
      { type: "check" },
      { type: "retry" },
      { type: "give-up" },
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const revealed = play(CHOICE, right(CHOICE), { type: "check" });
        expect(events.reduce((attempt, each) => advanceAttempt(CHOICE, attempt, each), revealed)).toEqual(revealed);
      }),
    );
  });

  it("has an outcome exactly when it is revealed", () => {
    const event = fc.constantFrom<AttemptEvent>(
      wrongChoice,
      right(CHOICE),
      { type: "check" },
      { type: "retry" },
      { type: "give-up" },
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const attempt = play(CHOICE, ...events);
        expect(attempt.outcome !== null).toBe(attempt.phase === "revealed");
      }),
    );
  });
});
