import { countEvent } from "./count-event";
import { examRecords } from "./count-exams";
import { practiceRecords } from "./count-sessions";
import type { EventId, Progress, ProgressEvent } from "./model";
import type { Tally } from "./tally";

/** Counts events that are a union: by time and id, each once. Undone ones are left out. */
export function countLog(tally: Tally, log: readonly ProgressEvent[]): void {
  const gone = takenBack(log);
  for (const event of log) if (event.type !== "undone" && !gone.has(event.id)) countEvent(tally, event);
}

/**
 * The ids of events that were taken back. From the last event to the first, so that an undo that was itself taken back
 * is known before its turn comes.
 *
 * @param log by time and id; only the `undone` events matter
 */
export function takenBack(log: readonly ProgressEvent[]): ReadonlySet<EventId> {
  const gone = new Set<EventId>();
  for (let index = log.length - 1; index >= 0; index--) {
    const event = log[index];
    if (event?.type === "undone" && !gone.has(event.id)) gone.add(event.eventId);
  }
  return gone;
}

/** The state as it is shown. The tally must not be counted on with; fork it. */
export function progressOf(tally: Tally): Progress {
  const { items, read, sessions, exams, cards, settings, days, hours, calibration, recent, events, lastAt } = tally;
  const { challenges, predictions } = tally;
  let records: Progress["sessions"] | null = null;
  let attempts: Progress["exams"] | null = null;
  return {
    items,
    // Without prototype, because its keys come from outside.
    read: Object.assign(Object.create(null), Object.fromEntries(read.entries())),
    // Only when they are asked for: there may be thousands, and a card session needs none.
    get sessions() {
      records ??= practiceRecords(sessions.entries());
      return records;
    },
    get exams() {
      attempts ??= examRecords(exams.entries());
      return attempts;
    },
    cards,
    settings,
    days,
    hours,
    calibration,
    challenges,
    predictions,
    recent,
    events,
    lastAt,
  };
}
