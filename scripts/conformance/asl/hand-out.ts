import type { Matcher, Value } from "../match";
import type { Mock, Mocks } from "./case";

/** A call that a task makes: from which state, in which iterations (outermost first), with which request. */
export interface Call {
  readonly state: string;
  readonly iteration: readonly number[];
  readonly request: Value;
}

export interface HandOut {
  /** The outcome for a call; null where the case has none left. */
  readonly next: (call: Call) => Mock | null;
}

/**
 * Hands out the recorded attempts, each once but for those that repeat. Iterations may run in another order than recorded:
 * of the attempts not yet used, those of the same iteration come first, and among them the first with the same request,
 * else the next in order.
 */
export function handOut(mocks: Mocks, match: Matcher): HandOut {
  const unused = new Map(Object.entries(mocks).map(([state, attempts]) => [state, [...attempts]]));
  return {
    next: ({ state, iteration, request }) => {
      const attempts = unused.get(state) ?? [];
      const here = attempts.filter((mock) => mock.iteration === undefined || same(mock.iteration, iteration));
      const candidates = here.length > 0 ? here : attempts;
      const chosen = candidates.find((mock) => match(mock.request, request) === null) ?? candidates[0];
      if (chosen === undefined) return null;
      if (chosen.repeat !== true) attempts.splice(attempts.indexOf(chosen), 1);
      return chosen;
    },
  };
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((index, at) => index === b[at]);
}
