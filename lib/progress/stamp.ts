import { type EventId, type NewEvent, type ProgressEvent, SCHEMA_VERSION } from "./model";

export interface StampOptions {
  /** The clock, milliseconds since 1970. */
  readonly now: () => number;
  /** A new random UUID at each call. */
  readonly newId: () => string;
}

/** Makes the function that gives a new event its id, time and version. Times of one source always rise, so their order is kept. */
export function createStamp({ now, newId }: StampOptions): (event: NewEvent) => ProgressEvent {
  let last = 0;
  return (event) => {
    last = Math.max(now(), last + 1);
    return { ...event, id: newId() as EventId, at: last, version: SCHEMA_VERSION };
  };
}
