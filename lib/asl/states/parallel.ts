import { innerVariables } from "@/lib/json";
import type { ProgramContext } from "../compile/compilation";
import { compileDataFlow } from "../compile/compile-data-flow";
import { compileHandlers } from "../compile/compile-handlers";
import type { StateCompiler } from "../compile/compile-state";
import type { Fields } from "../compile/fields";
import { compileNext } from "../compile/transition";
import { concludeThenLeave, prepareThen, type Work } from "../data-flow/steps";
import type { Raised } from "../errors/raised";
import { nothing } from "../history/details";
import { isObject, type Json } from "../json";
import { abortRunning, noteAborted } from "../run/abort";
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
  const merges = fields.compilation.has("parallel-merges-objects");
  const toResult = merges ? mergeObjects : (outputs: readonly Json[]): Json => outputs;

  const startBranches: Work = (run, flow, visit, input) => {
    run.record(flow, "ParallelStateStarted", nothing);
    const resolve: Join["resolve"] = (later, result) =>
      concludeThenLeave(later, flow, visit, node, dataFlow, next, result);
    const reject: Join["reject"] = (later, failure) => later.raise(flow, visit, node, failure);
    return run.await(flow, new ParallelJoin(flow, { starts, input, toResult, resolve, reject }));
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
  return Object.fromEntries(outputs.filter(isObject).flatMap((output) => Object.entries(output)));
}

interface Branches extends Pick<Join, "resolve" | "reject"> {
  /** First states. */
  readonly starts: readonly StateNode[];
  readonly input: Json;
  readonly toResult: (outputs: readonly Json[]) => Json;
}

class ParallelJoin implements Join {
  readonly running = new Set<Flow>();
  readonly unfinished: Flow[] = [];
  readonly resolve: Join["resolve"];
  readonly reject: Join["reject"];
  private readonly outputs: Json[];

  constructor(
    readonly parent: Flow,
    private readonly branches: Branches,
  ) {
    this.resolve = branches.resolve;
    this.reject = branches.reject;
    this.outputs = new Array<Json>(branches.starts.length).fill(null);
  }

  begin(run: Run): Pending<void> {
    this.branches.starts.forEach((start, index) => {
      this.launch(run, start, index);
    });
    if (this.running.size === 0) return this.resolve(run, []);
  }

  private launch(run: Run, start: StateNode, index: number): void {
    const { origin, last, variables } = this.parent;
    const { book, iteration, item } = origin;
    const branch = { join: this, index, book, path: [...origin.path, index], iteration, item };
    const flow = new Flow(branch, start, this.branches.input, innerVariables(variables), last);
    this.running.add(flow);
    run.launch(flow);
  }

  tolerates(failures: number): boolean {
    return failures === 0;
  }

  succeeded(run: Run, child: Flow, output: Json): Pending<void> {
    this.running.delete(child);
    this.outputs[child.origin.index] = output;
    if (this.running.size > 0) return;
    this.parent.inner = null;
    this.parent.last = child.last;
    run.note(this.parent, "ParallelStateSucceeded", nothing);
    return this.resolve(run, this.branches.toResult(this.outputs));
  }

  failed(run: Run, child: Flow, failure: Raised): Pending<void> {
    this.running.delete(child);
    this.unfinished.push(child);
    noteAborted(run, child);
    abortRunning(run, this);
    this.parent.inner = null;
    this.parent.last = child.last;
    return this.reject(run, failure);
  }

  reopen(): void {}

  aborted(): void {}
}
