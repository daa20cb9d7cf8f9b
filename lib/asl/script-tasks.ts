import type { Json } from "./json";
import type { TaskCall, TaskOutcome } from "./model";

/** Outcomes of tasks by the name of their state, in the order in which they are handed out. */
export type TaskScript = Readonly<Record<string, readonly ScriptedOutcome[]>>;

/** How one attempt ends: with `output`, with `error` and `cause`, or, where `never` is true, not at all. */
export interface ScriptedOutcome {
  readonly output?: Json;
  readonly error?: string | null;
  readonly cause?: string | null;
  readonly never?: boolean;
  /** Whether it is handed out again and again. */
  readonly repeat?: boolean;
  /** The only iteration that it is for: the index inside each enclosing Map, outermost first. */
  readonly iteration?: readonly number[];
  /** Virtual seconds until the answer, and until each heartbeat before it. */
  readonly seconds?: number;
  readonly heartbeats?: readonly number[];
  /** The service's answer to the submission of a `.sync` or callback task. */
  readonly submitted?: Json;
  /** The name of an activity's worker. */
  readonly worker?: string;
}

/**
 * A task handler (`World.task`) for one run that follows a script. A call that the script has no outcome for fails with
 * `Cloudrill.NoOutcome`, a name that no definition lists by chance.
 */
export function scriptTasks(script: TaskScript): (call: TaskCall) => TaskOutcome {
  const left = new Map(Object.entries(script).map(([state, outcomes]) => [state, [...outcomes]]));
  return (call) => {
    const outcomes = left.get(call.state) ?? [];
    const at = outcomes.findIndex(({ iteration }) => iteration === undefined || same(iteration, call.iteration));
    const outcome = outcomes[at];
    if (outcome === undefined) return noOutcome(call);
    if (outcome.repeat !== true) outcomes.splice(at, 1);
    return toOutcome(outcome);
  };
}

function toOutcome(scripted: ScriptedOutcome): TaskOutcome {
  const { output, error, cause, never, repeat: _repeat, iteration: _iteration, ...answer } = scripted;
  if (never === true) return { ...answer, type: "never" };
  if (error === undefined && cause === undefined) return { ...answer, type: "success", output: output ?? null };
  return { ...answer, type: "failure", error: error ?? null, cause: cause ?? null };
}

function noOutcome({ state }: TaskCall): TaskOutcome {
  return {
    type: "failure",
    error: "Cloudrill.NoOutcome",
    cause: `The script has no outcome left for the state "${state}".`,
  };
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((index, at) => index === b[at]);
}
