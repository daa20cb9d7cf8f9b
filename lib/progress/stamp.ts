import { type EventId, type NewEvent, type ProgressEvent, SCHEMA_VERSION } from "./model";

/** Events dated further ahead than this were written by a wrong clock. One set back by a day holds up nothing. */
export const MOST_AHEAD = 2 * 86_400_000;

export interface StampOptions {
  /** The clock, milliseconds since 1970. */
  readonly now: () => number;
  /** The learner's time zone at a time: minutes east of UTC. */
  readonly zone: (at: number) => number;
  /** A new random UUID at each call. */
  readonly newId: () => string;
}

/** Gives a new event its id, time, zone and version; `latest` is the time of the last event known so far. */
export type Stamp = (event: NewEvent, latest?: number) => ProgressEvent;

/**
 * Makes a stamp. Times of one source always rise, so their order is kept. What replaces an earlier word of the learner
 * also comes after all that is known: else, with a clock that was set back, the earlier word would win. A time more than
 * two days ahead of the clock is a mistake that must not go on, so there the clock counts.
 */
export function createStamp({ now, zone, newId }: StampOptions): Stamp {
  let last = 0;
  return (event, latest = 0) => {
    const clock = now();
    const floor = Math.max(last, replacesWord(event) ? latest : 0) + 1;
    last = floor > clock + MOST_AHEAD ? clock : Math.max(clock, floor);
    return { ...event, id: newId() as EventId, at: last, zone: zone(last), version: SCHEMA_VERSION };
  };
}

/** Of these the last one counts, or they speak of an earlier event. */
function replacesWord({ type }: NewEvent): boolean {
  switch (type) {
    case "cards-configured":
    case "card-flagged":
    case "card-suspended":
    case "cards-buried":
    case "flagged":
    case "practice-ended":
    case "undone":
    case "exam-acted":
    case "exam-finished":
    case "exam-removed":
      return true;
    case "answered":
    case "challenge-solved":
    case "exam-started":
    case "lesson-read":
    case "practice-started":
    case "prediction-made":
    case "reviewed":
      return false;
  }
}
