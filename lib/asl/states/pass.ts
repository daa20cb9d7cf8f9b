import { compileDataFlow } from "../compile/compile-data-flow";
import type { StateCompiler } from "../compile/compile-state";
import { compileNext } from "../compile/transition";
import { concludeThenLeave, prepareThen, type Work } from "../data-flow/steps";
import { type StateNode, stateBase } from "../run/state-node";

/** Pass: its result is its effective input, or in JSONPath states the fixed Result. */
export const compilePass: StateCompiler = (name, fields, program) => {
  const jsonPath = program.language === "JSONPath";
  const dataFlow = compileDataFlow(fields, program, { parameters: jsonPath, result: false, resultPath: true });
  const next = compileNext(fields, program);
  const fixed = jsonPath ? fields.raw("Result") : undefined;
  const finish: Work = (run, flow, visit, input) =>
    concludeThenLeave(run, flow, visit, node, dataFlow, next, fixed === undefined ? input : fixed);
  const node: StateNode = {
    ...stateBase(name, "Pass"),
    handlers: null,
    work: (run, flow, visit) => prepareThen(run, flow, visit, node, dataFlow, finish),
  };
  return node;
};
