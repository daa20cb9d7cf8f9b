import { compileDataFlow } from "../compile/compile-data-flow";
import type { StateCompiler } from "../compile/compile-state";
import { concludeThenLeave, prepareThen, type Work } from "../data-flow/steps";
import { type StateNode, stateBase, Transition } from "../run/state-node";

/** Succeed: ends the flow with its output. */
export const compileSucceed: StateCompiler = (name, fields, program) => {
  const dataFlow = compileDataFlow(fields, program, { parameters: false, result: false });
  const end = new Transition(null);
  const finish: Work = (run, flow, visit, input) => concludeThenLeave(run, flow, visit, node, dataFlow, end, input);
  const node: StateNode = {
    ...stateBase(name, "Succeed"),
    handlers: null,
    work: (run, flow, visit) => prepareThen(run, flow, visit, node, dataFlow, finish),
  };
  return node;
};
