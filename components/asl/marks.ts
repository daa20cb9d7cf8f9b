import type { Moment, RunRecord, VisitRow } from "./model";

/** How far a state has come at a moment. */
export interface StateMark {
  /** Visits so far, and those that are still open. */
  readonly visits: number;
  readonly open: number;
  /** The newest visit. */
  readonly latest: VisitRow;
}

/** A way from a state to the next one that was walked. */
export interface WalkMark {
  readonly from: string;
  readonly to: string;
  readonly times: number;
  /** Name of the error where a catcher led there. */
  readonly caught: string | null;
}

export interface Marks {
  readonly states: ReadonlyMap<string, StateMark>;
  /** By `walkKey`. */
  readonly walks: ReadonlyMap<string, WalkMark>;
  /** State that the moment's event belongs to. */
  readonly current: string | null;
  /** Where the token stands between two states: the event is the exit of `current`, and this comes next. */
  readonly next: string | null;
}

/** Names a way; ways that a catcher takes are apart from the others. */
export function walkKey(from: string, to: string, caught: boolean): string {
  return JSON.stringify([from, to, caught]);
}

/** What graph, gutter and lanes mark at a moment. */
export function marksAt(record: RunRecord, moment: Moment): Marks {
  const states = new Map<string, StateMark>();
  const walks = new Map<string, WalkMark>();
  for (const visit of record.visits) {
    if (visit.enteredEventId > moment) break;
    const left = visit.exitedEventId !== 0 && visit.exitedEventId <= moment;
    countVisit(states, visit, left);
    if (left && visit.next !== null) countWalk(walks, visit, visit.next);
  }
  return { states, walks, ...placeAt(record, moment) };
}

function countVisit(states: Map<string, StateMark>, visit: VisitRow, left: boolean): void {
  const known = states.get(visit.state);
  states.set(visit.state, {
    visits: (known?.visits ?? 0) + 1,
    open: (known?.open ?? 0) + (left ? 0 : 1),
    latest: visit,
  });
}

function countWalk(walks: Map<string, WalkMark>, { state, caught }: VisitRow, to: string): void {
  const key = walkKey(state, to, caught !== null);
  walks.set(key, { from: state, to, caught, times: (walks.get(key)?.times ?? 0) + 1 });
}

function placeAt(record: RunRecord, moment: Moment): Pick<Marks, "current" | "next"> {
  if (moment === 0) return { current: null, next: null };
  const event = record.events.at(moment - 1);
  const visit = event.visit === -1 ? null : record.visits.at(event.visit);
  return { current: event.state, next: visit !== null && visit.exitedEventId === moment ? visit.next : null };
}
