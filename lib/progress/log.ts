import { createScheduler } from "@/lib/cards";
import { type Base, noBase } from "./base";
import { countEvent } from "./count-event";
import { countLog, takenBack } from "./fold";
import { isLate } from "./late";
import type { CountedEvent, ProgressEvent } from "./model";
import { createTally, forkTally, type Tally } from "./tally";
import { union } from "./union";

/** The log as a page holds it: what its older part comes to, and the newer events themselves. */
export interface Log {
  readonly base: Base;
  /** By time and id, each once. */
  readonly tail: readonly ProgressEvent[];
  /** Both together, as far as the events are not postponed. */
  readonly tally: Tally;
  /** Number of events in the tail that are dated after the time up to which events count. */
  readonly postponed: number;
  /** An event of the tail changes what the base stands for: the tally is a guess until the whole log is read again. */
  readonly stale: boolean;
}

/**
 * Counts a tail onto a base.
 *
 * @param until events dated later are kept but don't count yet, milliseconds since 1970
 */
export function createLog(base: Base, tail: readonly ProgressEvent[], until: number): Log {
  const due = tail.filter(({ at }) => at <= until);
  const tally = createTally(createScheduler, base);
  countLog(tally, due);
  return { base, tail, tally, postponed: tail.length - due.length, stale: !fits(base, due, tail) };
}

/** A log without events. */
export const emptyLog: Log = createLog(noBase, [], 0);

/** The log with more events. Those that it has in its tail already change nothing. */
export function extendLog(log: Log, events: readonly ProgressEvent[], until: number): Log {
  const known = new Set(log.tail);
  const tail = union(log.tail, events);
  const fresh = tail.filter((event) => !known.has(event));
  if (fresh.length === 0) return log;
  const counted = fresh.filter((event): event is CountedEvent => event.type !== "undone" && event.at <= until);
  const atEnd = tail.length === log.tail.length + fresh.length && tail[log.tail.length - 1] === log.tail.at(-1);
  if (log.postponed > 0 || !atEnd || counted.length < fresh.length) return createLog(log.base, tail, until);
  const tally = forkTally(log.tally);
  for (const event of counted) countEvent(tally, event);
  return { ...log, tail, tally, stale: log.stale || counted.some((event) => isLate(log.base, event)) };
}

/** Whether the base stands for the same with these events as without. An undo must find its event in the tail. */
function fits(base: Base, due: readonly ProgressEvent[], tail: readonly ProgressEvent[]): boolean {
  const gone = takenBack(due);
  const ids = new Set(tail.map(({ id }) => id));
  return due.every((event) =>
    event.type === "undone"
      ? !base.dangling.has(event.id) && (gone.has(event.id) || ids.has(event.eventId))
      : !isLate(base, event),
  );
}
