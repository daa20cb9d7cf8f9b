import type { Log } from "@/lib/asl";
import type { AttemptRow, EventRow, RunRecord, VisitRow } from "../model";
import { ATTEMPT_OUTCOMES, type RecordColumns } from "./columns";

/** The run that came from the worker, with rows that are made when they are looked at. */
export function openRecord(columns: RecordColumns): RunRecord {
  const { outcome, endedBy, startedAt, children, events, visits } = columns;
  return {
    outcome,
    endedBy,
    startedAt,
    children,
    columns,
    events: new RowLog(events.type.length, (index) => eventRow(columns, index)),
    visits: new RowLog(visits.state.length, (index) => visitRow(columns, index)),
  };
}

function eventRow({ events, visits, states, types, texts }: RecordColumns, index: number): EventRow {
  const visit = at(events.visit, index);
  return {
    id: index + 1,
    previousEventId: at(events.previous, index),
    type: at(types, at(events.type, index)),
    seconds: at(events.seconds, index),
    visit,
    state: visit === -1 ? null : at(states, at(visits.state, visit)).name,
    note: at(texts, at(events.note, index)),
    transitions: at(events.transitions, index),
    payload: at(events.payload, index),
  };
}

function visitRow(columns: RecordColumns, index: number): VisitRow {
  const { visits, states, texts, attempts } = columns;
  const { name, type } = at(states, at(visits.state, index));
  const lane = at(visits.lane, index);
  const next = at(visits.next, index);
  const caught = at(visits.caught, index);
  const first = at(visits.attempts, index);
  const last = visits.attempts[index + 1] ?? attempts.scheduled.length;
  return {
    index,
    state: name,
    type,
    parent: at(visits.parent, index),
    lane: lane === -1 ? null : lane,
    enteredEventId: at(visits.entered, index),
    exitedEventId: at(visits.exited, index),
    next: next === -1 ? null : at(states, next).name,
    caught: caught === -1 ? null : at(texts, caught),
    attempts: Array.from({ length: last - first }, (_none, offset) => attemptRow(columns, first + offset)),
  };
}

function attemptRow({ attempts, texts }: RecordColumns, index: number): AttemptRow {
  const error = at(attempts.error, index);
  return {
    scheduledEventId: at(attempts.scheduled, index),
    endedEventId: at(attempts.ended, index),
    outcome: at(ATTEMPT_OUTCOMES, at(attempts.outcome, index)),
    error: error === -1 ? null : at(texts, error),
  };
}

function at<Value>(values: { readonly [index: number]: Value }, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`a record has no entry ${index}`);
  return value;
}

class RowLog<Row> implements Log<Row> {
  constructor(
    readonly length: number,
    private readonly make: (index: number) => Row,
  ) {}

  at(index: number): Row {
    return this.make(index);
  }

  *[Symbol.iterator](): Iterator<Row> {
    for (let index = 0; index < this.length; index++) yield this.make(index);
  }
}
