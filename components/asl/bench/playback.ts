/** Milliseconds for each event, and for a whole run at most (visual reference, "Motion"). */
const STEP = 160;
const LONGEST = 2_000;

/** How many of `events` are shown after so many milliseconds of playing. */
export function playedEvents(events: number, elapsed: number): number {
  const duration = Math.min(events * STEP, LONGEST);
  return duration <= 0 ? events : Math.min(events, Math.floor((elapsed / duration) * events));
}
