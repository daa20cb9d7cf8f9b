import type { ScriptedOutcome } from "@/lib/asl";
import { assertNever } from "@/lib/util";

/** How an attempt ends. */
export type OutcomeKind = "success" | "failure" | "never";

export function kindOf({ never, error, cause }: ScriptedOutcome): OutcomeKind {
  if (never === true) return "never";
  return error === undefined && cause === undefined ? "success" : "failure";
}

/** The outcome with another end; what has nothing to do with its kind stays. */
export function withKind(outcome: ScriptedOutcome, kind: OutcomeKind, like: ScriptedOutcome): ScriptedOutcome {
  const { never: _never, output, error, cause, ...kept } = outcome;
  switch (kind) {
    case "success":
      return { output: output ?? like.output ?? {}, ...kept };
    case "failure":
      return { error: error ?? like.error ?? "States.TaskFailed", cause: cause ?? like.cause ?? "", ...kept };
    case "never":
      return { never: true, ...kept };
    default:
      return assertNever(kind);
  }
}
