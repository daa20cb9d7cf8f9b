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

/** Counts an answer at its item. */
export function countItemAnswer(tally: Tally, { itemId, noteId, outcome, at }: AnsweredEvent): void {
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

/** Sets or takes off the flag of an item. */
export function countItemFlag(tally: Tally, { itemId, flagged, at }: FlaggedEvent): void {
  tally.items.set(itemId, { ...(tally.items.get(itemId) ?? unseen), flagged, touchedAt: at });
}
