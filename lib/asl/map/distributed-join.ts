import { noVariables } from "@/lib/json";
import type { Raised } from "../errors/raised";
import { failureDetails, fixed, nothing } from "../history/details";
import type { Json } from "../json";
import { abortRunning } from "../run/abort";
import type { Book } from "../run/book";
import { Flow } from "../run/flow";
import { instant } from "../run/instant";
import type { Join } from "../run/join";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";
import type { StateNode } from "../run/state-node";
import { uuid } from "../task/task-token";
import type { ChildResult } from "./child-result";
import { exceedsTolerance, type Tolerance, toleranceExceeded } from "./tolerance";

/** What a Distributed Map does with its children. */
export interface DistributedMap extends Pick<Join, "resolve" | "reject"> {
  readonly start: StateNode;
  /** Inputs of the child executions. */
  readonly inputs: readonly Json[];
  readonly concurrency: number;
  readonly tolerance: Tolerance;
  /** The last part of the Map Run's ARN before its id. */
  readonly label: string;
  readonly complete: (run: Run, outputs: readonly Json[], results: readonly ChildResult[]) => Pending<void>;
}

/** The child executions of a Distributed Map: each has a history and variables of its own. */
export class DistributedJoin implements Join {
  readonly running = new Set<Flow>();
  readonly unfinished: Flow[] = [];
  readonly resolve: Join["resolve"];
  readonly reject: Join["reject"];
  private readonly outputs: Json[] = [];
  private readonly results: ChildResult[] = [];
  private readonly succeededAt: boolean[] = [];
  private failures = 0;
  private next = 0;

  constructor(
    readonly parent: Flow,
    private readonly map: DistributedMap,
  ) {
    this.resolve = map.resolve;
    this.reject = map.reject;
  }

  begin(run: Run): Pending<void> {
    this.fill(run);
    if (this.running.size === 0) return this.finish(run);
  }

  tolerates(failures: number): boolean {
    return !exceedsTolerance(this.map.tolerance, failures, this.map.inputs.length);
  }

  private fill(run: Run): void {
    while (this.running.size < this.map.concurrency && this.next < this.map.inputs.length)
      this.launch(run, this.next++);
  }

  private launch(run: Run, index: number): void {
    const { origin } = this.parent;
    const input = this.map.inputs[index] ?? null;
    const book = run.openBook(this.map.label, uuid(run.random), input);
    const flow = new Flow(
      {
        join: this,
        index,
        book,
        path: [...origin.path, index],
        iteration: [...origin.iteration, index],
        item: null,
      },
      this.map.start,
      input,
      noVariables,
      0,
    );
    this.running.add(flow);
    run.launch(flow);
  }

  succeeded(run: Run, child: Flow, output: Json): Pending<void> {
    const { index, book } = child.origin;
    book.events.record("ExecutionSucceeded", child.last, run.clock, fixed({ output }));
    this.outputs[index] = output;
    this.succeededAt[index] = true;
    this.results[index] = resultOf(run, book, { Status: "SUCCEEDED", Output: JSON.stringify(output) });
    return this.childEnded(run, child);
  }

  failed(run: Run, child: Flow, failure: Raised): Pending<void> {
    const { index, book } = child.origin;
    const { error, cause } = failure;
    this.unfinished.push(child);
    book.events.record("ExecutionFailed", child.last, run.clock, fixed(failureDetails(error, cause)));
    this.failures++;
    const reason = { ...(error === null ? {} : { Error: error }), ...(cause === null ? {} : { Cause: cause }) };
    this.results[index] = resultOf(run, book, { Status: "FAILED", ...reason });
    if (!exceedsTolerance(this.map.tolerance, this.failures, this.map.inputs.length))
      return this.childEnded(run, child);
    this.running.delete(child);
    abortRunning(run, this);
    this.parent.inner = null;
    return this.reject(run, toleranceExceeded);
  }

  private childEnded(run: Run, child: Flow): Pending<void> {
    this.running.delete(child);
    this.fill(run);
    if (this.running.size === 0) return this.finish(run);
  }

  private finish(run: Run): Pending<void> {
    this.parent.inner = null;
    return this.map.complete(
      run,
      this.outputs.filter((_output, index) => this.succeededAt[index]),
      this.results,
    );
  }

  reopen(run: Run): void {
    this.failures = 0;
    run.record(this.parent, "MapRunRedriven", nothing);
  }

  aborted(run: Run, child: Flow): void {
    run.note(child, "ExecutionAborted", nothing);
  }
}

function resultOf(run: Run, book: Book, end: Pick<ChildResult, "Status" | "Output" | "Error" | "Cause">): ChildResult {
  return {
    ExecutionArn: book.arn,
    Name: book.name,
    Input: JSON.stringify(book.input),
    StartDate: instant(book.startedAt),
    StopDate: instant(run.clock),
    ...end,
  };
}
