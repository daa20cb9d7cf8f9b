import type { ExamResult } from "./exam-model";
import type { AnsweredEvent, FlaggedEvent } from "./model";
import type { ItemTally, Tally } from "./tally";

const unseen: ItemTally = {
  answers: 0,
  right: 0,
  last: null,
  lastAt: null,
  flagged: false,
  noteId: null,
  touchedAt: 0,
};

type ItemAnswer = Pick<AnsweredEvent, "itemId" | "noteId" | "outcome" | "at">;

/** Counts an answer at its item. */
export function countItemAnswer(tally: Tally, { itemId, noteId, outcome, at }: ItemAnswer): void {
  const before = tally.items.get(itemId) ?? unseen;
  tally.items.set(itemId, {
    answers: before.answers + 1,
    right: before.right + Number(outcome === "right"),
    last: outcome,
    lastAt: at,
    flagged: before.flagged,
    noteId,
    touchedAt: at,
  });
}

/** Counts an exam item that was on the screen, as an answer: blank is wrong. What the learner never saw stays unseen. */
export function countItemExam(tally: Tally, result: ExamResult, { at }: { readonly at: number }): void {
  if (!result.seen && result.outcome === "blank") return;
  const { itemId, noteId } = result;
  countItemAnswer(tally, { itemId, noteId, outcome: result.outcome === "right" ? "right" : "wrong", at });
}

/** Sets or takes off the flag of an item. */
export function countItemFlag(tally: Tally, { itemId, flagged, at }: FlaggedEvent): void {
  tally.items.set(itemId, { ...(tally.items.get(itemId) ?? unseen), flagged, touchedAt: at });
}
