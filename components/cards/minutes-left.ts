/** How many cards of each kind are still to be asked. */
export interface Remaining {
  readonly changed: number;
  readonly learning: number;
  readonly review: number;
  readonly fresh: number;
}

const USUAL = 12_000;
/** A longer look at one card was a pause. */
const LONGEST = 60_000;
const LOOKED_AT = 30;
/** Showings until a card of this kind is done for the day: new cards come back within the learning steps. */
const SHOWINGS: Remaining = { changed: 1.1, learning: 1, review: 1.1, fresh: 2.3 };

/** About how long the rest takes, whole minutes, at least 1. @param durations of the last reviews, milliseconds, newest last */
export function minutesLeft(remaining: Remaining, durations: readonly number[]): number {
  const last = durations.slice(-LOOKED_AT).map((duration) => Math.min(duration, LONGEST));
  // Starts from the usual time and leaves it as reviews come in.
  const pace = (USUAL * 5 + last.reduce((sum, each) => sum + each, 0)) / (5 + last.length);
  const showings =
    remaining.changed * SHOWINGS.changed +
    remaining.learning * SHOWINGS.learning +
    remaining.review * SHOWINGS.review +
    remaining.fresh * SHOWINGS.fresh;
  return Math.max(1, Math.round((showings * pace) / 60_000));
}
