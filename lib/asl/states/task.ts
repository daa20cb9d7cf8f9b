import { compileDataFlow } from "../compile/compile-data-flow";
import { compileHandlers } from "../compile/compile-handlers";
import type { StateCompiler } from "../compile/compile-state";
import { compileNext } from "../compile/transition";
import { concludeThenLeave, prepareThen, type Work } from "../data-flow/steps";
import { isFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import { type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";
import { type StateNode, stateBase } from "../run/state-node";
import type { AttemptRecord } from "../task/attempt-record";
import { callTask, type TaskTarget } from "../task/call-task";
import { hasToken, parseResource, taskEvents } from "../task/resource";
import { taskToken } from "../task/task-token";
import { compileTerms, noTerms } from "../task/terms";

/** Task: asks the world, once for each attempt, and goes on with its answer. */
export const compileTask: StateCompiler = (name, fields, program) => {
  const dataFlow = compileDataFlow(fields, program, { parameters: true, result: true });
  const next = compileNext(fields, program);
  const terms = compileTerms(fields, program);
  const arn = fields.text("Resource");
  if (arn === undefined) return fields.problem("Resource", "A Task state needs Resource.");
  const resource = parseResource(arn);
  const takesToken = hasToken(resource) || resource.kind === "activity";

  const ended = (run: Run, flow: Flow, visit: VisitRecord, attempt: AttemptRecord, alias?: string): Pending<void> => {
    const { outcome } = attempt;
    if (outcome.type === "success") return concludeThenLeave(run, flow, visit, node, dataFlow, next, outcome.output);
    if (outcome.type === "running") throw new Error("a task was left before it ended");
    const { error, cause } = outcome;
    return run.raise(flow, visit, node, alias === undefined ? { error, cause } : { error, cause, alias });
  };

  const target: TaskTarget = { resource, events: taskEvents(resource), ended };
  const call: Work = (run, flow, visit, request: Json) => {
    if (terms === null) return callTask(run, flow, visit, target, request, noTerms);
    return whenReady(terms(run, flow, visit), (values) =>
      isFailure(values)
        ? run.failEvaluation(flow, visit, node, values)
        : callTask(run, flow, visit, target, request, values),
    );
  };

  const node: StateNode = {
    ...stateBase(name, "Task"),
    handlers: compileHandlers(fields, program),
    work(run, flow, visit) {
      if (takesToken) flow.token = taskToken(run.random);
      return prepareThen(run, flow, visit, node, dataFlow, call);
    },
  };
  return node;
};
