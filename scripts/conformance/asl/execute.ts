import {
  compile,
  type ExecutionOutcome,
  type HistoryEvent,
  type Json,
  run,
  type TaskCall,
  type TaskOutcome,
} from "@/lib/asl";
import type { Difference, Matcher } from "../match";
import type { ExecutionCase } from "./case";
import { handOut } from "./hand-out";
import type { Observed, ObservedEvent } from "./observed";
import { outcomeOf } from "./outcome-of";
import { serviceAnswers } from "./service-answers";

/** Runs a case on the engine. Where the case has no outcome for a task call, or another request, that is noted. */
export async function execute(aCase: ExecutionCase, match: Matcher): Promise<Observed> {
  const calls: Difference[] = [];
  const machine = await compile(aCase.definition as Json);
  if (!machine.ok) throw new Error(`does not compile: ${JSON.stringify(machine.error)}`);
  const world = { task: taskHandler(aCase, match, calls), objects: aCase.fixtures?.s3 ?? {} };
  const { outcome, history } = await run(machine.value, world, {
    input: aCase.input as Json,
    type: aCase.type,
    startedBy: aCase.startedBy,
    clock: Date.parse(aCase.clock),
    arns: aCase.context,
  });
  return { ...resultOf(outcome), history: [...history].map(observedEvent), calls };
}

function taskHandler(aCase: ExecutionCase, match: Matcher, calls: Difference[]): (call: TaskCall) => TaskOutcome {
  const { next } = handOut(aCase.mocks, match);
  const answers = serviceAnswers(aCase.history ?? []);
  return (call) => {
    const mock = next(call);
    if (mock === null) {
      calls.push({ path: `call of "${call.state}"`, expected: undefined, actual: call.request });
      return { type: "never" };
    }
    const found = mock.request === undefined ? null : match(mock.request, call.request);
    if (found !== null) calls.push({ ...found, path: `request of "${call.state}"${found.path}` });
    return { ...answers.next(call.resource), ...outcomeOf(mock) };
  };
}

function resultOf(outcome: ExecutionOutcome): Pick<Observed, "status" | "output" | "error" | "cause"> {
  switch (outcome.status) {
    case "SUCCEEDED":
      return { status: outcome.status, output: outcome.output };
    case "FAILED":
    case "TIMED_OUT":
    case "ABORTED": {
      const { status, error, cause } = outcome;
      return { status, ...(error !== null && { error }), ...(cause !== null && { cause }) };
    }
    case "STOPPED":
      return { status: `STOPPED by the limit of ${outcome.limit}` };
    case "RUNNING":
      return { status: outcome.status };
  }
}

function observedEvent({ id, previousEventId, type, details }: HistoryEvent): ObservedEvent {
  return { id, previousEventId, type, details };
}
