import { type EvaluationFailure, isFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";
import type { StateNode, Transition } from "../run/state-node";
import type { DataFlow } from "./data-flow";

/** What a state does with its effective input. */
export type Work = (run: Run, flow: Flow, visit: VisitRecord, input: Json) => Pending<void>;

/** Prepares the state's data and goes on to its work, or fails the state. */
export function prepareThen(
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  node: StateNode,
  dataFlow: DataFlow,
  work: Work,
): Pending<void> {
  const input = dataFlow.prepare(run, flow, visit);
  if (input instanceof Promise) return input.then((value) => proceed(run, flow, visit, node, work, value));
  return proceed(run, flow, visit, node, work, input);
}

function proceed(
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  node: StateNode,
  work: Work,
  input: Json | EvaluationFailure,
): Pending<void> {
  return isFailure(input) ? run.failEvaluation(flow, visit, node, input) : work(run, flow, visit, input);
}

/** Makes the state's output from its result and leaves it, or fails it. */
export function concludeThenLeave(
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  node: StateNode,
  dataFlow: DataFlow,
  next: Transition,
  result: Json,
): Pending<void> {
  const failure = dataFlow.conclude(run, flow, visit, result);
  if (failure instanceof Promise) return failure.then((later) => run.settle(flow, visit, node, next, later));
  return run.settle(flow, visit, node, next, failure);
}
