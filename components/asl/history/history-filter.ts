import type { RunRecord } from "../model";

/** Which rows of the history are shown: all, or those of one state. */
export function historyRows({ events }: RunRecord, state: string | null): readonly number[] | null {
  if (state === null) return null;
  const ids: number[] = [];
  for (const event of events) if (event.state === state) ids.push(event.id);
  return ids;
}

/** Place among the rows of the newest event that has happened; -1 where none has. */
export function placeOf(rows: readonly number[] | null, moment: number): number {
  return rows === null ? moment - 1 : rows.findLastIndex((id) => id <= moment);
}

/** Names of the states that a run entered, in order. */
export function enteredStates({ visits }: RunRecord): readonly string[] {
  const names = new Set<string>();
  for (const { state } of visits) names.add(state);
  return [...names];
}
