import type { Json, TaskOutcome } from "@/lib/asl";
import type { ExpectedEvent } from "./case";

type ServiceAnswer = Pick<TaskOutcome, "submitted" | "worker">;

/**
 * What the world told of a task besides its outcome, which is all that mocks hold: the service's answer to a submission
 * and the name of an activity's worker. No engine can know them, so they are taken, in order, from the recorded events.
 */
export function serviceAnswers(history: readonly ExpectedEvent[]): {
  readonly next: (resource: string) => ServiceAnswer;
} {
  const submitted = valuesOf(history, "TaskSubmitted", "output");
  const workers = valuesOf(history, "ActivityStarted", "workerName");
  return {
    next: (resource) => {
      if (/^arn:[^:]*:states:[^:]*:[^:]*:activity:/.test(resource)) return given("worker", workers.shift());
      return /\.(sync(:2)?|waitForTaskToken)$/.test(resource) ? given("submitted", submitted.shift()) : {};
    },
  };
}

function given(name: "submitted" | "worker", value: Json | undefined): ServiceAnswer {
  return value === undefined ? {} : { [name]: value };
}

function valuesOf(history: readonly ExpectedEvent[], type: string, name: string): Json[] {
  return history.flatMap((event) => {
    const details = event.details as Readonly<Record<string, Json>> | undefined;
    const value = event.type === type ? details?.[name] : undefined;
    return value === undefined ? [] : [value];
  });
}
