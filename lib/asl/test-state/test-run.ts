import type { Catcher } from "../errors/handlers";
import type { Raised } from "../errors/raised";
import type { EvaluationFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json, JsonObject } from "../json";
import { toleranceExceeded } from "../map/tolerance";
import type { TaskOutcome } from "../model";
import type { Flow, MapItem } from "../run/flow";
import type { Join } from "../run/join";
import type { Pending } from "../run/pending";
import { Run, type RunSetup } from "../run/run";
import type { StateNode } from "../run/state-node";

/** What a test puts in the place of the world. */
export interface TestDoubles {
  /** The outcome of the state's work, in place of the task call, branches or iterations. */
  readonly outcome: TaskOutcome | undefined;
  readonly failedIterations: number;
  readonly context: JsonObject | undefined;
}

/** A run that stops once its one state has been left, is to be retried, or failed, and that notes how it came to that. */
export class TestRun extends Run {
  raised: Raised | null = null;
  /** Virtual milliseconds until the retry. */
  retryDelay: number | null = null;
  caughtBy: Catcher | null = null;

  constructor(
    setup: RunSetup,
    private readonly doubles: TestDoubles,
  ) {
    super(setup);
  }

  override contextOf(flow: Flow, visit: VisitRecord | null, item: MapItem | null): Json {
    return this.doubles.context ?? super.contextOf(flow, visit, item);
  }

  /** Branches and iterations do not run: the mock stands for all of them. */
  override await(_flow: Flow, join: Join): Pending<void> {
    const { outcome, failedIterations } = this.doubles;
    if (outcome?.type === "failure") return join.reject(this, { error: outcome.error, cause: outcome.cause });
    if (!join.tolerates(failedIterations)) return join.reject(this, toleranceExceeded);
    return join.resolve(this, outcome?.type === "success" ? outcome.output : null);
  }

  /** The API reports causes without the words about state and event. */
  protected override report(_flow: Flow, _visit: VisitRecord, _node: StateNode, failure: EvaluationFailure): Raised {
    return { error: failure.error, cause: failure.cause };
  }

  override raise(flow: Flow, visit: VisitRecord, node: StateNode, failure: Raised): Pending<void> {
    this.raised = failure;
    return super.raise(flow, visit, node, failure);
  }

  override fail(flow: Flow, failure: Raised): Pending<void> {
    this.raised = failure;
    return super.fail(flow, failure);
  }

  protected override retry(_flow: Flow, _visit: VisitRecord, _node: StateNode, delay: number): void {
    this.retryDelay = delay;
  }

  protected override handOver(
    flow: Flow,
    visit: VisitRecord,
    node: StateNode,
    catcher: Catcher,
    failure: Raised,
  ): Pending<void> {
    this.caughtBy = catcher;
    return super.handOver(flow, visit, node, catcher, failure);
  }
}
