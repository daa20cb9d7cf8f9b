import type { ScriptedOutcome } from "@/lib/asl";
import { type ReadyService, serviceOf } from "@/lib/sandbox";
import type { TaskState } from "./task-states";

/** An outcome that the service usually gives, of each kind. */
export function likeOf(service: ReadyService | undefined): ScriptedOutcome {
  return { output: service?.answer ?? {}, error: service?.errors[0] ?? "States.TaskFailed", cause: "" };
}

/** What the service of a task usually answers; an empty object where it is none that is known. */
export function serviceAnswer(services: readonly ReadyService[], { resource }: TaskState): ScriptedOutcome {
  return { output: serviceOf(services, resource)?.answer ?? {} };
}
