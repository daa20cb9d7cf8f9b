import type { Flow } from "../run/flow";
import type { Run } from "../run/run";
import type { ErrorMatcher } from "./matches";
import type { Raised } from "./raised";

/** A compiled member of Retry. */
export interface Retrier {
  readonly matches: ErrorMatcher;
  /** Retries at most: the first try is not counted. */
  readonly maxAttempts: number;
  /** Virtual milliseconds to wait before the retry with this number, from 1. */
  readonly delay: (retry: number, run: Run) => number;
}

/**
 * Milliseconds until the next retry of the flow's state, or null where there is none. Counts it.
 *
 * The first retrier that names the error decides; each keeps its own count for as long as the state is being visited.
 */
export function nextRetry(retriers: readonly Retrier[], flow: Flow, failure: Raised, run: Run): number | null {
  const index = retriers.findIndex((retrier) => retrier.matches(failure));
  const retrier = retriers[index];
  if (retrier === undefined) return null;
  flow.retries ??= retriers.map(() => 0);
  const retry = (flow.retries[index] ?? 0) + 1;
  if (retry > retrier.maxAttempts) return null;
  flow.retries[index] = retry;
  flow.retryCount++;
  return retrier.delay(retry, run);
}
