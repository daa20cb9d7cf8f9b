import type { Moment, RunRecord } from "../model";

/**
 * The visit whose data is shown at a moment: the newest one of the picked state; without a pick that of the moment's event. Before the
 * first and between visits it is the one before. -1 where there is none.
 */
export function shownVisit({ events, visits, columns }: RunRecord, moment: Moment, picked: string | null): number {
  if (picked === null) {
    for (let id = moment; id > 0; id--) {
      const { visit } = events.at(id - 1);
      if (visit !== -1) return visit;
    }
    return -1;
  }
  const wanted = columns.states.findIndex(({ name }) => name === picked);
  const { state, entered } = columns.visits;
  for (let index = visits.length - 1; index >= 0; index--)
    if (state[index] === wanted && (entered[index] ?? 0) <= moment) return index;
  return -1;
}

/** Which visit of its state it is, from 1, and how many there are in the whole run. */
export function visitNumber({ columns }: RunRecord, visit: number): { readonly number: number; readonly all: number } {
  const { state } = columns.visits;
  let number = 0;
  let all = 0;
  for (let index = 0; index < state.length; index++) {
    if (state[index] !== state[visit]) continue;
    all++;
    if (index <= visit) number++;
  }
  return { number, all };
}

/** Which attempt of the state the visit's newest one at the moment is, counted over the whole run from 0. */
export function attemptPlace({ visits }: RunRecord, visit: number, moment: Moment): number {
  const { state } = visits.at(visit);
  let count = 0;
  for (const { state: other, attempts } of visits) {
    if (other === state) count += attempts.filter(({ scheduledEventId }) => scheduledEventId <= moment).length;
  }
  return count - 1;
}
