import type { Moment, RunRecord } from "../model";

/** The moment at which the state is entered next; its first entry where it is not entered again; the end where it never is. */
export function nextEntry(record: RunRecord, moment: Moment, state: string): Moment {
  let first: Moment | null = null;
  for (const visit of record.visits) {
    if (visit.state !== state) continue;
    if (visit.enteredEventId > moment) return visit.enteredEventId;
    first ??= visit.enteredEventId;
  }
  return first ?? record.events.length;
}
