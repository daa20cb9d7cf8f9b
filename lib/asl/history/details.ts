import type { Json } from "../json";
import type { EventType } from "../model";

export type Details = Readonly<Record<string, Json>>;

/**
 * What an event is about. The log keeps a reference to it and asks for details only when somebody looks, so that recording an event
 * costs a few array writes.
 */
export interface Subject {
  readonly details: (type: EventType) => Details;
}

/** The subject of events without details. */
export const nothing: Subject = { details: () => ({}) };

/** A subject whose details are at hand. */
export function fixed(details: Details): Subject {
  return { details: () => details };
}

/** The details of a failure: a part that the service does not send is left out. */
export function failureDetails(error: string | null, cause: string | null): Details {
  const details: Record<string, Json> = {};
  if (error !== null) details.error = error;
  if (cause !== null) details.cause = cause;
  return details;
}
