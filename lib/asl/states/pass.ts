import { compileDataFlow } from "../compile/compile-data-flow";
import type { StateCompiler } from "../compile/compile-state";
import { compileNext } from "../compile/transition";
import type { DataFlow } from "../data-flow/data-flow";
import { concludeThenLeave } from "../data-flow/steps";
import { type EvaluationFailure, isFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";
import { type StateBase, type StateNode, stateBase, type Transition } from "../run/state-node";

/** Pass: its result is its effective input, or in JSONPath states the fixed Result. */
export const compilePass: StateCompiler = (name, fields, program) => {
  const jsonPath = program.language === "JSONPath";
  const dataFlow = compileDataFlow(fields, program, { parameters: jsonPath, result: false, resultPath: true });
  const next = compileNext(fields, program);
  return new PassNode(stateBase(name, "Pass"), dataFlow, next, jsonPath ? fields.raw("Result") : undefined);
};

/** A class rather than closures: long chains of Pass states are what a run spends its time on. */
class PassNode implements StateNode {
  readonly name: string;
  readonly type = "Pass";
  readonly entered: number;
  readonly exited: number;
  readonly handlers = null;

  constructor(
    base: StateBase,
    private readonly dataFlow: DataFlow,
    private readonly next: Transition,
    private readonly result: Json | undefined,
  ) {
    this.name = base.name;
    this.entered = base.entered;
    this.exited = base.exited;
  }

  work(run: Run, flow: Flow, visit: VisitRecord): Pending<void> {
    const input = this.dataFlow.prepare(run, flow, visit);
    if (input instanceof Promise) return input.then((value) => this.finish(run, flow, visit, value));
    return this.finish(run, flow, visit, input);
  }

  private finish(run: Run, flow: Flow, visit: VisitRecord, input: Json | EvaluationFailure): Pending<void> {
    if (isFailure(input)) return run.failEvaluation(flow, visit, this, input);
    const result = this.result === undefined ? input : this.result;
    return concludeThenLeave(run, flow, visit, this, this.dataFlow, this.next, result);
  }
}
