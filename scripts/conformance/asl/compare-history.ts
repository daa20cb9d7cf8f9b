import type { Difference, Matcher } from "../match";
import type { ExpectedEvent } from "./case";
import type { ObservedEvent } from "./observed";

/**
 * Compares the events one by one. Where the recorder removed ids inside a Parallel state, the events without an id stand
 * between their neighbours as a set, and the end of the Parallel state, which it lost, may be among the engine's.
 */
export function compareHistory(
  expected: readonly ExpectedEvent[],
  actual: readonly ObservedEvent[],
  match: Matcher,
): Difference | null {
  let next = 0;
  for (const { known, before } of regions(expected)) {
    const end = known?.id == null ? actual.length : known.id - 1;
    const found = compareSet(before, actual.slice(next, end), match);
    if (found !== null || known === null) return found;
    const different = compareEvent(known, actual[end], match);
    if (different !== null) return different;
    next = end + 1;
  }
  return null;
}

interface Region {
  /** The event that ends the region; null at the end of the history. */
  readonly known: ExpectedEvent | null;
  /** The events without an id before it. */
  readonly before: readonly ExpectedEvent[];
}

function regions(expected: readonly ExpectedEvent[]): readonly Region[] {
  const list: Region[] = [];
  let before: ExpectedEvent[] = [];
  for (const event of expected) {
    if (event.id === null) before.push(event);
    else {
      list.push({ known: event, before });
      before = [];
    }
  }
  return [...list, { known: null, before }];
}

function compareEvent(expected: ExpectedEvent, actual: ObservedEvent | undefined, match: Matcher): Difference | null {
  const path = `history/${expected.id} `;
  if (actual === undefined) return { path, expected: expected.type, actual: undefined };
  const pick = ({ id, previousEventId, type }: ExpectedEvent) => ({ type, id, previousEventId });
  const found = match(pick(expected), pick(actual)) ?? match(expected.details ?? {}, actual.details);
  return found && { ...found, path: `${path}${expected.type}${found.path}` };
}

function compareSet(
  expected: readonly ExpectedEvent[],
  actual: readonly ObservedEvent[],
  match: Matcher,
): Difference | null {
  const left = [...actual];
  for (const event of expected) {
    const at = left.findIndex(
      ({ type, details }) => type === event.type && match(event.details ?? {}, details) === null,
    );
    if (at < 0) {
      const nearest = left.find(({ type }) => type === event.type);
      return { path: `history/- ${event.type}`, expected: event.details ?? {}, actual: nearest?.details };
    }
    left.splice(at, 1);
  }
  const extra = left.find(({ type }) => expected.length === 0 || !/^ParallelState(Succeeded|Failed)$/.test(type));
  return extra === undefined ? null : { path: `history/${extra.id}`, expected: undefined, actual: extra.type };
}
