import { compileDataFlow } from "../compile/compile-data-flow";
import type { StateCompiler } from "../compile/compile-state";
import { compileNext } from "../compile/transition";
import { compileWaitUntil } from "../compile/wait-until";
import { concludeThenLeave, prepareThen, type Work } from "../data-flow/steps";
import { type EvaluationFailure, isFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import { type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";
import { type StateNode, stateBase } from "../run/state-node";

/** Wait: goes on at a point of virtual time. One in the past does not wait. */
export const compileWait: StateCompiler = (name, fields, program) => {
  const dataFlow = compileDataFlow(fields, program, { parameters: false, result: false });
  const next = compileNext(fields, program);
  const until = compileWaitUntil(fields, program);
  const blocksSiblings = fields.compilation.has("wait-blocks-siblings");
  if (until === undefined) return fields.problem("Seconds", "A Wait state needs Seconds or Timestamp.");

  const waitThenLeave = (
    run: Run,
    flow: Flow,
    visit: VisitRecord,
    input: Json,
    time: number | EvaluationFailure,
  ): Pending<void> => {
    if (isFailure(time)) return run.failEvaluation(flow, visit, node, time);
    const delay = Math.max(0, time - run.clock);
    if (blocksSiblings) run.clock += delay;
    if (delay === 0 || blocksSiblings) return concludeThenLeave(run, flow, visit, node, dataFlow, next, input);
    run.sleep(flow, delay, (later, sleeper) => concludeThenLeave(later, sleeper, visit, node, dataFlow, next, input));
  };

  const wait: Work = (run, flow, visit, input) =>
    whenReady(until(run, flow, visit, input), (time) => waitThenLeave(run, flow, visit, input, time));

  const node: StateNode = {
    ...stateBase(name, "Wait"),
    handlers: null,
    work: (run, flow, visit) => prepareThen(run, flow, visit, node, dataFlow, wait),
  };
  return node;
};
