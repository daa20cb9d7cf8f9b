import type { Attempt, Execution, HistoryEvent, Visit } from "@/lib/asl";
import type { ChildRow, RunRecord } from "../model";
import { column, listOf } from "./column";
import {
  ATTEMPT_OUTCOMES,
  type AttemptColumns,
  type EventColumns,
  type RecordColumns,
  type VisitColumns,
} from "./columns";
import { countUp } from "./count-up";
import { Dictionary } from "./dictionary";
import { eventNote } from "./event-note";
import { type Owners, ownEvents } from "./event-owners";

type State = RecordColumns["states"][number];

/** A run as it goes to the page. */
export function buildColumns(execution: Execution, endedBy: RunRecord["endedBy"]): RecordColumns {
  const history = listOf(execution.history);
  const visits = listOf(execution.visits);
  const states = new Dictionary<State>(({ name }) => name);
  const types = new Dictionary<HistoryEvent["type"]>();
  const texts = new Dictionary<string>();
  const owners = ownEvents(history, visits);
  // Attempts go first: events look them up.
  const attempts = attemptColumns(visits, history, texts);
  return {
    outcome: execution.outcome,
    endedBy,
    startedAt: history[0]?.timestamp ?? execution.clock,
    children: execution.children.map(childRow),
    visits: visitColumns(visits, owners, states, texts),
    events: eventColumns(history, visits, owners, types, texts),
    attempts,
    states: states.values,
    types: types.values,
    texts: texts.values,
  };
}

function eventColumns(
  history: readonly HistoryEvent[],
  visits: readonly Visit[],
  owners: Owners,
  types: Dictionary<HistoryEvent["type"]>,
  texts: Dictionary<string>,
): EventColumns {
  const start = history[0]?.timestamp ?? 0;
  const visitOf = ({ id }: HistoryEvent): Visit | null => visits[owners.events[id - 1] ?? -1] ?? null;
  return {
    type: column(Uint8Array, history, ({ type }) => types.add(type)),
    previous: column(Uint32Array, history, ({ previousEventId }) => previousEventId),
    seconds: column(Float64Array, history, ({ timestamp }) => (timestamp - start) / 1_000),
    visit: owners.events,
    note: column(Uint32Array, history, (event) => texts.add(eventNote(event, visitOf(event), history))),
    ...countUp(history, visitOf),
  };
}

function visitColumns(
  visits: readonly Visit[],
  owners: Owners,
  states: Dictionary<State>,
  texts: Dictionary<string>,
): VisitColumns {
  let attempts = 0;
  const types = new Map(visits.map(({ state, type }) => [state, type]));
  // A state that was never entered can't be next of a visit that was left: only the last one of a run that was stopped.
  const stateOf = (name: string): number => states.add({ name, type: types.get(name) ?? "Pass" });
  return {
    state: column(Uint32Array, visits, ({ state }) => stateOf(state)),
    parent: owners.parents,
    lane: column(Int32Array, visits, ({ path }) => path.at(-1) ?? -1),
    entered: column(Uint32Array, visits, ({ enteredEventId }) => enteredEventId),
    exited: column(Uint32Array, visits, ({ exitedEventId }) => exitedEventId),
    next: column(Int32Array, visits, ({ next }) => (next === null ? -1 : stateOf(next))),
    caught: column(Int32Array, visits, ({ caught }) =>
      caught === undefined ? -1 : texts.add(caught.error ?? "no name"),
    ),
    attempts: column(Uint32Array, visits, (visit) => {
      const first = attempts;
      attempts += visit.attempts.length;
      return first;
    }),
  };
}

function attemptColumns(
  visits: readonly Visit[],
  history: readonly HistoryEvent[],
  texts: Dictionary<string>,
): AttemptColumns {
  const attempts = visits.flatMap((visit) => visit.attempts);
  return {
    scheduled: column(Uint32Array, attempts, ({ scheduledEventId }) => scheduledEventId),
    ended: column(Uint32Array, attempts, ({ outcome }) => (outcome.type === "running" ? 0 : outcome.eventId)),
    outcome: column(Uint8Array, attempts, (attempt) => ATTEMPT_OUTCOMES.indexOf(outcomeOf(attempt, history))),
    error: column(Int32Array, attempts, ({ outcome }) =>
      outcome.type === "failure" && outcome.error !== null ? texts.add(outcome.error) : -1,
    ),
  };
}

function outcomeOf({ outcome }: Attempt, history: readonly HistoryEvent[]): (typeof ATTEMPT_OUTCOMES)[number] {
  if (outcome.type !== "failure") return outcome.type;
  return history[outcome.eventId - 1]?.type.endsWith("TimedOut") ? "timeout" : "failure";
}

function childRow({ arn, history }: Execution["children"][number]): ChildRow {
  const last = history.length === 0 ? "" : history.at(history.length - 1).type;
  const outcome = last === "ExecutionSucceeded" ? "SUCCEEDED" : last.startsWith("Execution") ? "FAILED" : "RUNNING";
  return { arn, events: history.length, outcome };
}
