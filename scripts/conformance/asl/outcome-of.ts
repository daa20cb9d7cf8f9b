import type { Json, TaskOutcome } from "@/lib/asl";
import type { Mock } from "./case";

/** A recorded attempt as an outcome for the engine. Of a timeout it is told nothing: it has to find out by itself. */
export function outcomeOf({ output, error, cause, timeout, never }: Mock): TaskOutcome {
  if (timeout === true || never === true) return { type: "never" };
  if (error === undefined && cause === undefined) return { type: "success", output: output as Json };
  return { type: "failure", error: error ?? null, cause: cause ?? null };
}
