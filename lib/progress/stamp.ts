import { type EventId, type NewEvent, type ProgressEvent, SCHEMA_VERSION } from "./model";

export interface StampOptions {
  /** The clock, milliseconds since 1970. */
  readonly now: () => number;
  /** The learner's time zone at a time: minutes east of UTC. */
  readonly zone: (at: number) => number;
  /** A new random UUID at each call. */
  readonly newId: () => string;
}

/** Makes the function that gives a new event its id, time, zone and version. Times of one source always rise, so their order is kept. */
export function createStamp({ now, zone, newId }: StampOptions): (event: NewEvent) => ProgressEvent {
  let last = 0;
  return (event) => {
    last = Math.max(now(), last + 1);
    return { ...event, id: newId() as EventId, at: last, zone: zone(last), version: SCHEMA_VERSION };
  };
}
