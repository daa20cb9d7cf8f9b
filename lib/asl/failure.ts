/** An error of the simulated system, as data: the name that Retry and Catch match, and AWS's explanation where it gives one. */
export interface Failure {
  readonly error: string;
  readonly cause: string | null;
}

/**
 * What an evaluation gives instead of a value. It is returned, never thrown, beside the value (`Json | EvaluationFailure`), so that
 * success costs nothing; tell them apart by {@link isFailure}.
 *
 * `cause` lacks the words "An error occurred while executing the state '…' (entered at the event id #…). ", which only the
 * interpreter knows; {@link inState} puts them in front.
 */
export class EvaluationFailure implements Failure {
  readonly error: string;
  readonly cause: string;
  /** The field at fault, as EvaluationFailed events name it (`Output/total`); `null` where AWS gives none. */
  readonly location: string | null;

  constructor(error: string, cause: string, location: string | null = null) {
    this.error = error;
    this.cause = cause;
    this.location = location;
  }
}

/** Whether an evaluation failed. */
export function isFailure(value: unknown): value is EvaluationFailure {
  return value instanceof EvaluationFailure;
}

/** A States.Runtime failure: not caught by Catch, not retried. */
export function runtimeFailure(cause: string): EvaluationFailure {
  return new EvaluationFailure("States.Runtime", cause);
}

/** The failure as AWS reports it: with the state and the id of its Entered event in front. */
export function inState(failure: EvaluationFailure, state: string, enteredEventId: number): Failure {
  const where = `An error occurred while executing the state '${state}' (entered at the event id #${enteredEventId}). `;
  return { error: failure.error, cause: where + failure.cause };
}
