import type { ProgressEvent } from "./model";
import { parseEvents } from "./parse-event";
import type { Visit } from "./storage";

/** What a clearing removed, for as long as it can be undone. */
export interface RemovedLog {
  /** Number of records, at first as the page knew it. */
  readonly count: () => number;
  /** What the page held; some of it may never have been stored. */
  readonly held: readonly ProgressEvent[];
  /** Takes what the storage hands over. */
  readonly take: Visit;
  /** What the storage handed over, in portions. */
  readonly portions: () => Iterable<readonly ProgressEvent[]>;
  readonly damaged: readonly unknown[];
}

/** Begins with what the page knows. The rest is kept as text, which takes less memory than a million events. */
export function createRemovedLog(known: number, held: readonly ProgressEvent[]): RemovedLog {
  const texts: string[] = [];
  const damaged: unknown[] = [];
  let taken = 0;

  function* portions(): Iterable<readonly ProgressEvent[]> {
    for (const text of texts) yield parseEvents(JSON.parse(text)).events;
  }

  return {
    count: () => Math.max(known, taken),
    held,
    take(records) {
      const parsed = parseEvents(records);
      taken += records.length;
      texts.push(JSON.stringify(parsed.events));
      damaged.push(...parsed.damaged);
    },
    portions,
    damaged,
  };
}
