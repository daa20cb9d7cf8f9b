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
  return { ...countedAt(record, moment), ...placeAt(record, moment) };
}

/** Goes over the columns: rows of all visits would cost too much for each place of a moving playhead. */
function countedAt({ columns, visits }: RunRecord, moment: Moment): Pick<Marks, "states" | "walks"> {
  const { state, next, caught, entered, exited } = columns.visits;
  const counts = columns.states.map(() => ({ visits: 0, open: 0, latest: -1 }));
  const walks = new Map<number, { readonly visit: number; times: number }>();
  for (let visit = 0; visit < state.length && (entered[visit] ?? 0) <= moment; visit++) {
    const from = state[visit] ?? 0;
    const count = counts[from];
    if (count === undefined) break;
    const left = exited[visit] !== 0 && (exited[visit] ?? 0) <= moment;
    count.visits++;
    count.latest = visit;
    if (!left) count.open++;
    const to = next[visit] ?? -1;
    if (!left || to === -1) continue;
    const way = (from * counts.length + to) * 2 + (caught[visit] === -1 ? 0 : 1);
    const walk = walks.get(way) ?? { visit, times: 0 };
    walk.times++;
    walks.set(way, walk);
  }
  const marked = counts.flatMap(({ latest, ...count }, index) => {
    const name = columns.states[index]?.name;
    return name === undefined || latest === -1 ? [] : [[name, { ...count, latest: visits.at(latest) }] as const];
  });
  return {
    states: new Map(marked),
    walks: new Map([...walks.values()].map(({ visit, times }) => walkOf(visits.at(visit), times))),
  };
}

function walkOf({ state: from, next, caught }: VisitRow, times: number): readonly [string, WalkMark] {
  const to = next ?? "";
  return [walkKey(from, to, caught !== null), { from, to, times, caught }];
}

function placeAt(record: RunRecord, moment: Moment): Pick<Marks, "current" | "next"> {
  if (moment === 0) return { current: null, next: null };
  const event = record.events.at(moment - 1);
  const visit = event.visit === -1 ? null : record.visits.at(event.visit);
  return { current: event.state, next: visit !== null && visit.exitedEventId === moment ? visit.next : null };
}
