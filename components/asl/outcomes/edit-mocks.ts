import type { ScriptedOutcome, TaskScript } from "@/lib/asl";
import type { TaskState } from "./task-states";

/** The outcomes of a state, in the order of its attempts. */
export function outcomesOf(mocks: TaskScript, state: string): readonly ScriptedOutcome[] {
  return Object.hasOwn(mocks, state) ? (mocks[state] ?? []) : [];
}

/** The script with other outcomes of a state; without any the state is not in it. */
export function withOutcomes(mocks: TaskScript, state: string, outcomes: readonly ScriptedOutcome[]): TaskScript {
  const others = Object.entries(mocks).filter(([name]) => name !== state);
  return Object.fromEntries(outcomes.length === 0 ? others : [...others, [state, outcomes]]);
}

/** The script in which each task that had no outcome succeeds every time. */
export function withSuccesses(
  mocks: TaskScript,
  states: readonly TaskState[],
  answerOf: (state: TaskState) => ScriptedOutcome,
): TaskScript {
  const missing = states.filter(({ name, gone }) => !gone && outcomesOf(mocks, name).length === 0);
  return missing.reduce(
    (script, state) => withOutcomes(script, state.name, [{ ...answerOf(state), repeat: true }]),
    mocks,
  );
}
