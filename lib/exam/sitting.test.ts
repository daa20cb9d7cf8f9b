import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rightResponse } from "@/lib/quiz";
import { arbitraryActs, madeUpForm } from "./fixtures/made-up-form";
import type { Sitting, SittingEvent, SittingId, SittingStyle } from "./model";
import { atTime, remaining, replaySitting, startSitting, transition } from "./sitting";

const FORM = madeUpForm();
const MINUTE = 60_000;

function start(style: SittingStyle = "exam", allowance = 10 * MINUTE) {
  return { id: "sitting" as SittingId, style, startedAt: 1_000, allowance };
}

function itemAt(place: number) {
  const item = FORM.entries[place]?.item;
  if (!item) throw new Error(`no item ${place}`);
  return item;
}

function answer(place: number): SittingEvent {
  return { type: "answered", itemId: itemAt(place).id, response: rightResponse(itemAt(place)) };
}

describe("transition", () => {
  it("starts at the first item with all the time", () => {
    const sitting = startSitting(FORM, start());
    expect(sitting).toMatchObject({ phase: "running", place: 0, used: 0, finishedBy: null });
    expect(sitting.answers.map(({ seen }) => seen)).toEqual([true, false, false, false, false, false]);
    expect(remaining(sitting, 1_000)).toBe(10 * MINUTE);
  });

  it("counts time for the item on the screen, and for none on the review screen", () => {
    const sitting = replaySitting(FORM, start(), [
      { at: 1_000 + MINUTE, event: { type: "visited", place: 2 } },
      { at: 1_000 + 3 * MINUTE, event: { type: "visited", place: null } },
      { at: 1_000 + 4 * MINUTE, event: { type: "visited", place: 0 } },
    ]);
    expect(sitting.answers.map(({ time }) => time / MINUTE)).toEqual([1, 0, 2, 0, 0, 0]);
    expect(sitting.used).toBe(4 * MINUTE);
  });

  it("keeps an incomplete choice, but does not call it answered", () => {
    const item = itemAt(1);
    const options = rightResponse(item);
    if (options.type !== "multiple-response") throw new Error("the second item has several keys");
    const one = { type: options.type, options: options.options.slice(0, 1) };
    const half = transition(
      FORM,
      startSitting(FORM, start()),
      { type: "answered", itemId: item.id, response: one },
      2_000,
    );
    expect(half.answers[1]).toMatchObject({ response: one, answered: false, first: null });
    const whole = transition(FORM, half, answer(1), 3_000);
    expect(whole.answers[1]).toMatchObject({ response: options, answered: true, first: options });
    const back = transition(FORM, whole, { type: "answered", itemId: item.id, response: one }, 4_000);
    expect(back.answers[1]).toMatchObject({ response: one, answered: false, first: options });
  });

  it("ignores more options than are to be chosen, options of other items and other types", () => {
    const before = transition(FORM, startSitting(FORM, start()), answer(1), 2_000);
    const item = itemAt(1);
    if (item.type !== "multiple-response") throw new Error("the second item has several keys");
    const ids = item.options.map(({ id }) => id);
    for (const response of [
      { type: "multiple-response" as const, options: ids },
      { type: "multiple-response" as const, options: [ids[0] ?? "", ids[0] ?? ""] as typeof ids },
      { type: "multiple-response" as const, options: ["elsewhere"] as string[] as typeof ids },
      { type: "numeric" as const, text: "1" },
    ])
      expect(transition(FORM, before, { type: "answered", itemId: item.id, response }, 2_000)).toEqual(before);
  });

  it("restores a struck option that is chosen, and strikes out no chosen one", () => {
    const item = itemAt(0);
    const response = rightResponse(item);
    const optionId = response.type === "multiple-choice" ? response.option : null;
    if (optionId === null) throw new Error("the first item has one key");
    const strike: SittingEvent = { type: "struck", itemId: item.id, optionId, struck: true };
    const struck = transition(FORM, startSitting(FORM, start()), strike, 1_000);
    expect(struck.answers[0]?.struck).toEqual([optionId]);
    const chosen = transition(FORM, struck, answer(0), 1_000);
    expect(chosen.answers[0]?.struck).toEqual([]);
    expect(transition(FORM, chosen, strike, 1_000)).toEqual(chosen);
  });

  it("goes on in exam style when a pause is asked for", () => {
    const sitting = transition(FORM, startSitting(FORM, start()), { type: "paused" }, 2_000);
    expect(sitting.phase).toBe("running");
    expect(remaining(sitting, 2_000 + MINUTE)).toBe(9 * MINUTE - 1_000);
  });

  it("stops the clock in practice style while paused, and takes answers all the same", () => {
    const sitting = replaySitting(FORM, start("practice"), [
      { at: 1_000 + MINUTE, event: { type: "paused" } },
      { at: 1_000 + 60 * MINUTE, event: answer(0) },
      { at: 1_000 + 90 * MINUTE, event: { type: "resumed" } },
    ]);
    expect(sitting).toMatchObject({ phase: "running", used: MINUTE });
    expect(sitting.answers[0]).toMatchObject({ answered: true, time: MINUTE });
    expect(remaining(sitting, 1_000 + 91 * MINUTE)).toBe(8 * MINUTE);
  });

  it("ends at the deadline with what was there then, even when the page was closed", () => {
    const before = transition(FORM, startSitting(FORM, start()), answer(0), 2_000);
    const late = transition(FORM, before, answer(1), 1_000 + 24 * 60 * MINUTE);
    expect(late).toMatchObject({
      ...{ phase: "finished", finishedBy: "time", finishedAt: 1_000 + 10 * MINUTE, used: 10 * MINUTE },
    });
    expect(late.answers.map(({ answered }) => answered)).toEqual([true, false, false, false, false, false]);
    expect(late.answers[0]?.time).toBe(10 * MINUTE);
  });

  it("takes an answer one millisecond before the deadline, and none at it", () => {
    const deadline = 1_000 + 10 * MINUTE;
    const sitting = startSitting(FORM, start());
    expect(transition(FORM, sitting, answer(0), deadline - 1).answers[0]?.answered).toBe(true);
    expect(transition(FORM, sitting, answer(0), deadline).answers[0]?.answered).toBe(false);
  });

  it("has thirty minutes more when they are allowed", () => {
    expect(remaining(startSitting(FORM, start("exam", 160 * MINUTE)), 1_000)).toBe(160 * MINUTE);
  });

  it("is over once submitted, for good", () => {
    const over = transition(FORM, startSitting(FORM, start()), { type: "submitted" }, 5_000);
    expect(over).toMatchObject({ phase: "finished", finishedBy: "learner", finishedAt: 5_000, used: 4_000 });
    expect(transition(FORM, over, answer(0), 6_000)).toBe(over);
    expect(atTime(over, 1e12)).toBe(over);
  });

  it("ignores items and places that the form does not have", () => {
    const sitting = startSitting(FORM, start());
    for (const event of [
      { type: "visited", place: 99 },
      { type: "visited", place: -1 },
      { type: "visited", place: 0.5 },
      { type: "flagged", itemId: "nobody", flagged: true },
    ] as unknown as SittingEvent[])
      expect(transition(FORM, sitting, event, 1_000)).toEqual(sitting);
  });
});

describe("any course of a sitting", { timeout: 60_000 }, () => {
  const acts = arbitraryActs(FORM);
  const style = fc.constantFrom<SittingStyle>("exam", "practice");

  it("never loses an answer before it is over", () => {
    fc.assert(
      fc.property(acts, style, (list, which) => {
        const last = new Map<string, unknown>();
        let sitting = startSitting(FORM, start(which));
        for (const { event, at } of list) {
          const wasOver = atTime(sitting, at).phase === "finished";
          sitting = transition(FORM, sitting, event, at);
          if (event.type === "answered" && !wasOver) last.set(event.itemId, event.response);
        }
        for (const state of sitting.answers) expect(state.response).toEqual(last.get(state.itemId) ?? null);
      }),
    );
  });

  it("never lets time run backwards or past the allowance, whatever the clock does", () => {
    fc.assert(
      fc.property(acts, style, (list, which) => {
        let sitting: Sitting = startSitting(FORM, start(which));
        for (const { event, at } of list) {
          const next = transition(FORM, sitting, event, at);
          expect(next.now).toBeGreaterThanOrEqual(sitting.now);
          expect(next.used).toBeGreaterThanOrEqual(sitting.used);
          expect(next.used).toBeLessThanOrEqual(next.allowance);
          expect(remaining(next, at)).toBeLessThanOrEqual(remaining(sitting, at));
          sitting = next;
        }
        const onItems = sitting.answers.reduce((sum, { time }) => sum + time, 0);
        expect(onItems).toBeLessThanOrEqual(sitting.used);
      }),
    );
  });

  it("leads to the same sitting when its events are replayed, all at once or with ticks between", () => {
    fc.assert(
      fc.property(acts, style, (list, which) => {
        const stepwise = list.reduce(
          (sitting, { event, at }) => transition(FORM, atTime(sitting, at), event, at),
          startSitting(FORM, start(which)),
        );
        expect(replaySitting(FORM, start(which), list)).toEqual(stepwise);
      }),
    );
  });

  it("never has a chosen option struck out, and never changes once it is over", () => {
    fc.assert(
      fc.property(acts, style, (list, which) => {
        let sitting = startSitting(FORM, start(which));
        for (const { event, at } of list) {
          const next = transition(FORM, sitting, event, at);
          if (sitting.phase === "finished") expect(next).toBe(sitting);
          for (const { response, struck } of next.answers) {
            const chosen = response && "options" in response ? response.options : [];
            expect(struck.filter((id) => chosen.includes(id))).toEqual([]);
          }
          sitting = next;
        }
      }),
    );
  });
});
