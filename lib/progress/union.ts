import type { ProgressEvent } from "./model";

/**
 * The events of all logs, each id once, by time and then by id. Which log comes first makes no difference: should two
 * events claim one id, the same one wins every time.
 */
export function union(...logs: readonly (readonly ProgressEvent[])[]): readonly ProgressEvent[] {
  const byId = new Map<string, ProgressEvent>();
  for (const log of logs) {
    for (const event of log) {
      const rival = byId.get(event.id);
      if (rival === undefined || (rival !== event && compareContent(event, rival) < 0)) byId.set(event.id, event);
    }
  }
  return [...byId.values()].sort(compareEvents);
}

/** Orders events by time, and by id where that is the same. */
export function compareEvents(a: ProgressEvent, b: ProgressEvent): number {
  return a.at - b.at || compareText(a.id, b.id);
}

function compareContent(a: ProgressEvent, b: ProgressEvent): number {
  return a.at - b.at || compareText(JSON.stringify(a), JSON.stringify(b));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
