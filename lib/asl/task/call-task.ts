import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { TaskCall, TaskOutcome } from "../model";
import { payloadProblem } from "../payload-size";
import type { Flow } from "../run/flow";
import { type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";
import { type AnswerTime, answerTime } from "./answer-time";
import { AttemptRecord, type TaskTerms } from "./attempt-record";
import { hasHeartbeat, type Resource, shortName, type TaskEvents } from "./resource";

/** What happens once an attempt has ended. `alias` is a second name of its error. */
export type AttemptEnded = (
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  attempt: AttemptRecord,
  alias?: string,
) => Pending<void>;

/** Whom a Task state calls, and what comes after. */
export interface TaskTarget {
  readonly resource: Resource;
  readonly events: TaskEvents;
  readonly ended: AttemptEnded;
}

/** Makes one attempt: schedules it, asks the world, and waits in virtual time for the answer or what comes before it. */
export function callTask(
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  target: TaskTarget,
  request: Json,
  terms: TaskTerms,
): Pending<void> {
  const attempt = new AttemptRecord(target, run.region, request, terms, flow.token);
  visit.addAttempt(attempt);
  attempt.scheduledEventId = run.append(flow, target.events.scheduled, attempt);
  run.append(flow, target.events.started, attempt);
  const answer = run.world.task(taskCall(run, flow, visit, attempt));
  return whenReady(answer, (outcome) => awaitAnswer(run, flow, visit, attempt, outcome));
}

function taskCall(run: Run, flow: Flow, visit: VisitRecord, attempt: AttemptRecord): TaskCall {
  return {
    state: visit.state,
    resource: attempt.resource.arn,
    request: attempt.request,
    attempt: flow.retryCount,
    iteration: flow.origin.iteration,
    time: run.clock,
    token: flow.token,
    ...attempt.terms,
  };
}

function awaitAnswer(
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  attempt: AttemptRecord,
  outcome: TaskOutcome,
): Pending<void> {
  attempt.worker = outcome.worker ?? null;
  const { resource } = attempt;
  if (resource.kind === "service" && resource.pattern !== "request-response") {
    attempt.submitted = outcome.submitted ?? {};
    run.record(flow, "TaskSubmitted", attempt);
  }
  const end = answerTime(outcome, attempt.terms, hasHeartbeat(resource));
  if (end.milliseconds === 0) return finish(run, flow, visit, attempt, outcome, end);
  if (end.milliseconds === Number.POSITIVE_INFINITY) return;
  run.sleep(flow, end.milliseconds, (later, sleeper) => finish(later, sleeper, visit, attempt, outcome, end));
}

function finish(
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  attempt: AttemptRecord,
  outcome: TaskOutcome,
  { end }: AnswerTime,
): Pending<void> {
  const { ended, events } = attempt.target;
  if (end !== "answer" || outcome.type === "never") {
    failAttempt(run, flow, attempt, events.timedOut, "States.Timeout", null);
    return ended(run, flow, visit, attempt, end === "heartbeat" ? "States.HeartbeatTimeout" : undefined);
  }
  if (outcome.type === "failure") failAttempt(run, flow, attempt, events.failed, outcome.error, outcome.cause);
  else succeed(run, flow, attempt, outcome.output);
  return ended(run, flow, visit, attempt);
}

function succeed(run: Run, flow: Flow, attempt: AttemptRecord, output: Json): void {
  const problem = payloadProblem(output, run.limits);
  if (problem !== null) {
    const cause = `The state/task '${shortName(attempt.resource)}' returned a result with a size exceeding the maximum number of bytes service limit.`;
    failAttempt(run, flow, attempt, attempt.target.events.failed, "States.DataLimitExceeded", cause);
    return;
  }
  const eventId = run.append(flow, attempt.target.events.succeeded, attempt);
  attempt.outcome = { type: "success", output, eventId };
}

function failAttempt(
  run: Run,
  flow: Flow,
  attempt: AttemptRecord,
  code: number,
  error: string | null,
  cause: string | null,
): void {
  const eventId = run.append(flow, code, attempt);
  attempt.outcome = { type: "failure", error, cause, eventId };
}
