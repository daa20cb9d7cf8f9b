import Papa from "papaparse";
import type { CardId, Phase, Rating } from "../model";
import { toLogId } from "./log-card-id";

/** One review that shaped memory. */
export interface LogRow {
  readonly cardId: CardId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rating: Rating;
  /** Where the card stood before the review; null: new. */
  readonly phase: Phase | null;
  /** Milliseconds. */
  readonly duration: number;
}

export const LOG_COLUMNS = ["card_id", "review_time", "review_rating", "review_state", "review_duration"] as const;

/** In the numbers of FSRS. */
export const RATINGS: readonly Rating[] = ["again", "hard", "good", "easy"];

const STATES: Readonly<Record<Phase, number>> = { learning: 1, review: 2, relearning: 3 };

/**
 * The review log in the format of the FSRS optimisers, oldest review first: rating 1 (again) to 4 (easy), state before
 * the review 0 (new) to 3 (relearning), times in milliseconds.
 *
 * Source: README of fsrs-optimizer, "Review Logs Schema"; fsrs-rs reads the same.
 */
export function exportReviewLog(rows: readonly LogRow[]): string {
  const logIds = new Map<CardId, string>();
  for (const { cardId } of rows) if (!logIds.has(cardId)) logIds.set(cardId, toLogId(cardId));
  const data = rows
    .toSorted((a, b) => a.at - b.at)
    .map(({ cardId, at, rating, phase, duration }) => [
      logIds.get(cardId),
      Math.round(at),
      RATINGS.indexOf(rating) + 1,
      phase === null ? 0 : STATES[phase],
      Math.round(duration),
    ]);
  return `${Papa.unparse({ fields: [...LOG_COLUMNS], data }, { newline: "\n" }).trimEnd()}\n`;
}
