import type { Misconception } from "../misconception";
import type { Raised } from "./raised";

/** Whether an ErrorEquals list names the failure. */
export type ErrorMatcher = (failure: Raised) => boolean;

/**
 * Compiles an ErrorEquals list. `States.ALL` stands for any error but States.Runtime, `States.TaskFailed` for any but a timeout; no
 * list matches States.Runtime, even one that names it (recorded from the service).
 *
 * Follows the States Language, "Errors", and the developer guide, "Handling errors".
 */
export function compileErrorMatcher(
  names: readonly string[],
  misconceptions: ReadonlySet<Misconception>,
): ErrorMatcher {
  const listed = new Set(names);
  const all = listed.has("States.ALL");
  const allButTimeout = listed.has("States.TaskFailed");
  const catchesRuntime = all && misconceptions.has("states-all-catches-runtime");
  return (failure) => {
    if (failure.terminal) return false;
    if (failure.error === "States.Runtime") return catchesRuntime;
    return (
      all ||
      (failure.error !== null && listed.has(failure.error)) ||
      (failure.alias !== undefined && listed.has(failure.alias)) ||
      (allButTimeout && failure.error !== "States.Timeout")
    );
  };
}

/** Whether an ErrorEquals list names the error that a task failed with. */
export function errorEquals(names: readonly string[], error: string | null): boolean {
  return compileErrorMatcher(names, new Set())({ error, cause: null });
}
