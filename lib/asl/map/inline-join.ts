import { innerVariables } from "@/lib/json";
import type { Raised } from "../errors/raised";
import { type EvaluationFailure, isFailure } from "../failure";
import { nothing, type Subject } from "../history/details";
import type { Json } from "../json";
import { abortRunning } from "../run/abort";
import { Flow, type MapItem } from "../run/flow";
import type { Join } from "../run/join";
import { type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";
import type { StateNode } from "../run/state-node";
import { IterationOrigin } from "./iteration-origin";

/** What an inline Map does with its iterations. */
export interface InlineMap extends Pick<Join, "resolve" | "reject"> {
  readonly name: string;
  readonly start: StateNode;
  readonly items: readonly Json[];
  readonly concurrency: number;
  /** Makes the input of an iteration; items go in as they are without it. */
  readonly select: ((run: Run, item: MapItem) => Pending<Json | EvaluationFailure>) | undefined;
  /** The input of an iteration can't be made. */
  readonly rejectEvaluation: (run: Run, failure: EvaluationFailure) => Pending<void>;
  /** Misconception "map-keeps-results-at-failure". */
  readonly keepsResults: boolean;
}

/** The iterations of an inline Map: so many at a time, each a flow in the same execution. */
export class InlineJoin implements Join {
  readonly running = new Set<Flow>();
  readonly unfinished: Flow[] = [];
  readonly resolve: Join["resolve"];
  readonly reject: Join["reject"];
  private readonly outputs: Json[] = [];
  private readonly done: boolean[] = [];
  private next = 0;
  private over = false;

  constructor(
    readonly parent: Flow,
    private readonly map: InlineMap,
  ) {
    this.resolve = map.resolve;
    this.reject = map.reject;
  }

  begin(run: Run): Pending<void> {
    if (this.map.items.length === 0) return this.finish(run);
    return this.fill(run);
  }

  tolerates(failures: number): boolean {
    return failures === 0;
  }

  /** Starts iterations until as many run as may. */
  private fill(run: Run): Pending<void> {
    while (!this.over && this.running.size < this.map.concurrency && this.next < this.map.items.length) {
      const started = this.startNext(run);
      if (started instanceof Promise) return started.then(() => this.fill(run));
    }
  }

  private startNext(run: Run): Pending<void> {
    const index = this.next++;
    const value = this.map.items[index] ?? null;
    const origin = new IterationOrigin(this, index, value, this.map.name);
    if (this.map.select === undefined) return this.startWith(run, origin, value);
    return whenReady(this.map.select(run, origin.item), (input) => this.startWith(run, origin, input));
  }

  private startWith(run: Run, origin: IterationOrigin, input: Json | EvaluationFailure): Pending<void> {
    if (isFailure(input)) return this.stopEarly(run, input);
    const { last, variables } = this.parent;
    const flow = new Flow(origin, this.map.start, input, innerVariables(variables), last);
    this.running.add(flow);
    run.record(flow, "MapIterationStarted", origin);
    run.launch(flow);
  }

  private stopEarly(run: Run, failure: EvaluationFailure): Pending<void> {
    this.close(run);
    return this.map.rejectEvaluation(run, failure);
  }

  succeeded(run: Run, child: Flow, output: Json): Pending<void> {
    const { index } = child.origin;
    this.running.delete(child);
    this.outputs[index] = output;
    this.done[index] = true;
    const event = run.note(child, "MapIterationSucceeded", this.subjectOf(child));
    if (this.next < this.map.items.length) {
      // The iteration that takes the place goes on from the last event of the one that left it.
      this.parent.last = child.last;
      return this.fill(run);
    }
    if (this.running.size > 0) return;
    this.parent.last = event;
    return this.finish(run);
  }

  private finish(run: Run): Pending<void> {
    this.over = true;
    this.parent.inner = null;
    run.note(this.parent, "MapStateSucceeded", nothing);
    return this.resolve(run, this.outputs);
  }

  failed(run: Run, child: Flow, failure: Raised): Pending<void> {
    this.running.delete(child);
    this.unfinished.push(child);
    run.note(child, "MapIterationFailed", this.subjectOf(child));
    this.close(run);
    this.parent.last = child.last;
    if (!this.map.keepsResults) return this.reject(run, failure);
    return this.resolve(
      run,
      this.outputs.filter((_output, index) => this.done[index]),
    );
  }

  private subjectOf(child: Flow): Subject {
    return child.origin instanceof IterationOrigin ? child.origin : nothing;
  }

  private close(run: Run): void {
    this.over = true;
    abortRunning(run, this);
    this.parent.inner = null;
  }

  reopen(): void {
    this.over = false;
  }

  aborted(run: Run, child: Flow): void {
    run.note(child, "MapIterationAborted", this.subjectOf(child));
  }
}
