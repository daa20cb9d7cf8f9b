import type { ProgramContext } from "../compile/compilation";
import { compileDataFlow } from "../compile/compile-data-flow";
import { compileHandlers } from "../compile/compile-handlers";
import type { StateCompiler } from "../compile/compile-state";
import type { Fields } from "../compile/fields";
import { compileNext } from "../compile/transition";
import { concludeThenLeave, prepareThen, type Work } from "../data-flow/steps";
import type { Raised } from "../errors/raised";
import { innerVariables } from "../expressions/variables";
import { nothing } from "../history/details";
import { isObject, type Json } from "../json";
import { Flow } from "../run/flow";
import type { Join } from "../run/join";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";
import { type StateNode, stateBase } from "../run/state-node";

/** Parallel: every branch gets the same input; the result is the array of their outputs. The first failure ends it. */
export const compileParallel: StateCompiler = (name, fields, program) => {
  const dataFlow = compileDataFlow(fields, program, { parameters: true, result: true });
  const next = compileNext(fields, program);
  const starts = compileBranches(fields, program);
  const toResult = fields.compilation.has("parallel-merges-objects") ? mergeObjects : (outputs: Json) => outputs;

  const startBranches: Work = (run, flow, visit, input) => {
    run.record(flow, "ParallelStateStarted", nothing);
    const join = new ParallelJoin(
      flow,
      starts.length,
      (later, outputs) => concludeThenLeave(later, flow, visit, node, dataFlow, next, toResult(outputs)),
      (later, failure) => later.raise(flow, visit, node, failure),
    );
    flow.inner = join;
    starts.forEach((start, index) => {
      join.launch(run, start, index, input);
    });
    if (starts.length === 0) return concludeThenLeave(run, flow, visit, node, dataFlow, next, []);
  };

  const node: StateNode = {
    ...stateBase(name, "Parallel"),
    handlers: compileHandlers(fields, program),
    work: (run, flow, visit) => prepareThen(run, flow, visit, node, dataFlow, startBranches),
  };
  return node;
};

function compileBranches(fields: Fields, program: ProgramContext): readonly StateNode[] {
  return fields.children("Branches").flatMap((branch) => program.compileInner(branch)?.start ?? []);
}

function mergeObjects(outputs: readonly Json[]): Json {
  return Object.assign({}, ...outputs.filter(isObject)) as Json;
}

class ParallelJoin implements Join {
  readonly running = new Set<Flow>();
  private readonly outputs: Json[];

  constructor(
    readonly parent: Flow,
    branches: number,
    private readonly complete: (run: Run, outputs: readonly Json[]) => Pending<void>,
    private readonly give: (run: Run, failure: Raised) => Pending<void>,
  ) {
    this.outputs = new Array<Json>(branches).fill(null);
  }

  launch(run: Run, start: StateNode, index: number, input: Json): void {
    const { origin, last, variables } = this.parent;
    const flow = new Flow(
      { ...origin, join: this, index, path: [...origin.path, index] },
      start,
      input,
      innerVariables(variables),
      last,
    );
    this.running.add(flow);
    run.launch(flow);
  }

  succeeded(run: Run, child: Flow, output: Json): Pending<void> {
    this.running.delete(child);
    this.outputs[child.origin.index] = output;
    if (this.running.size > 0) return;
    this.parent.inner = null;
    this.parent.last = child.last;
    run.note(this.parent, "ParallelStateSucceeded", nothing);
    return this.complete(run, this.outputs);
  }

  failed(run: Run, child: Flow, failure: Raised): Pending<void> {
    this.running.delete(child);
    run.noteAborted(child);
    run.abort(this);
    this.parent.inner = null;
    this.parent.last = child.last;
    return this.give(run, failure);
  }

  aborted(): void {}
}
