import type { Memory, Rating } from "@/lib/cards";
import type { ApkgReview } from "./apkg-deck";
import { UNSYNCED } from "./schema";

const EASES: Readonly<Record<Rating, number>> = { again: 1, hard: 2, good: 3, easy: 4 };

/** Kinds of reviews in Anki, by the phase before. */
const KINDS: Readonly<Record<Memory["phase"], number>> = { learning: 0, review: 1, relearning: 2 };

/** A row of `revlog`; its id is the time of the review. @param cardId the card's number in the package */
export function reviewRow({ rating, duration, before, after }: ApkgReview, id: number, cardId: number): number[] {
  return [
    id,
    cardId,
    UNSYNCED,
    EASES[rating],
    intervalOf(after),
    before === null ? 0 : intervalOf(before),
    // With FSRS, Anki keeps the difficulty here, 1 to 10 mapped to 100 to 1100.
    Math.round(((after.difficulty - 1) / 9 + 0.1) * 1000),
    Math.round(duration),
    before === null ? KINDS.learning : KINDS[before.phase],
  ];
}

/** Days, or negative seconds within the steps. */
function intervalOf({ phase, interval, due, lastAt }: Memory): number {
  return phase === "review" ? interval : -Math.max(1, Math.round((due - lastAt) / 1000));
}
