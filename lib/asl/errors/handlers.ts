import type { EvaluationFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";
import type { Transition } from "../run/state-node";
import type { ErrorMatcher } from "./matches";
import type { Raised } from "./raised";
import type { Retrier } from "./retrier";

/** A compiled member of Catch. */
export interface Catcher {
  readonly matches: ErrorMatcher;
  readonly next: Transition;
  /** Fills in the visit's output and assigned variables from the error output. */
  readonly conclude: (run: Run, flow: Flow, visit: VisitRecord, errorOutput: Json) => Pending<EvaluationFailure | null>;
}

/** Retry and Catch of a state. */
export interface Handlers {
  readonly retriers: readonly Retrier[];
  readonly catchers: readonly Catcher[];
}

/** What a catcher gets: `Error` and `Cause`. A timeout has no cause, which shows as an empty text (recorded from the service). */
export function errorOutput(failure: Raised): Json {
  return { Error: failure.error, Cause: failure.cause ?? (failure.error === null ? null : "") };
}
