import type { HistoryEvent, Visit } from "@/lib/asl";

/** For each event the index of the visit that it belongs to, for each visit that of the Map or Parallel it runs in; -1 for none. */
export interface Owners {
  readonly events: Int32Array<ArrayBuffer>;
  readonly parents: Int32Array<ArrayBuffer>;
}

/**
 * Finds out which visit each event belongs to. The history tells it by the chain of previous events: what is no entry or exit belongs
 * where its previous event belongs, but for what a Map or Parallel writes after its inner states.
 */
export function ownEvents(history: readonly HistoryEvent[], visits: readonly Visit[]): Owners {
  const events = new Int32Array(history.length).fill(-1);
  const parents = new Int32Array(visits.length).fill(-1);
  const { entered, exited } = visitsByEvent(history.length, visits);
  const before = ({ previousEventId }: HistoryEvent): HistoryEvent | undefined => history[previousEventId - 1];
  const ownerOf = (event: HistoryEvent | undefined): number =>
    event === undefined ? -1 : (events[event.id - 1] ?? -1);

  /** Where an event goes that comes after `previous` in the same flow: outside of a state that was left. */
  const outside = (previous: HistoryEvent | undefined): number => {
    const owner = ownerOf(previous);
    return owner !== -1 && exited[previous?.id ?? 0] !== -1 ? (parents[owner] ?? -1) : owner;
  };

  const climb = (from: number, matches: (visit: Visit) => boolean): number => {
    for (let index = from; index !== -1; index = parents[index] ?? -1) {
      const visit = visits[index];
      if (visit !== undefined && matches(visit)) return index;
    }
    return -1;
  };

  const ownerOfOther = (event: HistoryEvent): number => {
    const { type, details } = event;
    const previous = before(event);
    const owner = outside(previous);
    if (type.startsWith("Execution")) return -1;
    if (type.startsWith("MapIteration")) return climb(owner, ({ state }) => state === details.name);
    if (type === "EvaluationFailed") return evaluated(event, owner);
    const kind = /^(Map|Parallel)State(?:Started|Failed)$/.exec(type)?.[1];
    if (kind === undefined) return owner;
    // A failure, and a new start after it, come after the last event inside.
    const failedInside = previous?.type === `${kind}StateFailed`;
    return climb(failedInside ? (parents[owner] ?? -1) : owner, (visit) => visit.type === kind);
  };

  /** A state that failed before its work has the event before its entry as the previous one. */
  const evaluated = (event: HistoryEvent, owner: number): number => {
    const { state } = event.details;
    if (visits[owner]?.state === state) return owner;
    return visits.findLastIndex(
      (visit) =>
        visit.state === state &&
        visit.enteredEventId < event.id &&
        history[visit.enteredEventId - 1]?.previousEventId === event.previousEventId,
    );
  };

  for (const event of history) {
    const visit = entered[event.id] ?? -1;
    const left = exited[event.id] ?? -1;
    if (visit !== -1) parents[visit] = outside(before(event));
    events[event.id - 1] = visit !== -1 ? visit : left !== -1 ? left : ownerOfOther(event);
  }
  return { events, parents };
}

/** By the id of an event: the visit that it enters, and the one that it leaves; -1 for none. */
function visitsByEvent(length: number, visits: readonly Visit[]) {
  const entered = new Int32Array(length + 1).fill(-1);
  const exited = new Int32Array(length + 1).fill(-1);
  visits.forEach(({ enteredEventId, exitedEventId }, index) => {
    entered[enteredEventId] = index;
    if (exitedEventId !== 0) exited[exitedEventId] = index;
  });
  return { entered, exited };
}
