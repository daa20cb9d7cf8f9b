import { createRandom, type Random } from "@/lib/util";
import { type Catcher, errorOutput } from "../errors/handlers";
import type { Raised } from "../errors/raised";
import { nextRetry } from "../errors/retrier";
import { type EvaluationFailure, inState } from "../failure";
import { failureDetails, fixed, nothing, type Subject } from "../history/details";
import { eventCode } from "../history/event-code";
import { VisitRecord } from "../history/visit-record";
import type { Json, JsonObject } from "../json";
import type { BudgetName, EventType, ExecutionArns, ExecutionOutcome, Limits, MachineType, World } from "../model";
import { payloadProblem } from "../payload-size";
import { Book } from "./book";
import { contextObject } from "./context-object";
import type { Flow, MapItem } from "./flow";
import type { Join } from "./join";
import type { Pending } from "./pending";
import { Queue } from "./queue";
import { RunScope } from "./run-scope";
import type { StateNode, Transition } from "./state-node";
import { Timers } from "./timers";

const running: ExecutionOutcome = { status: "RUNNING" };

/** What a run needs to know of its start. */
export interface RunSetup {
  readonly world: World;
  readonly limits: Limits;
  readonly seed: string;
  readonly clock: number;
  /** `StateMachine` of the context object. */
  readonly stateMachine: JsonObject;
  readonly arns: ExecutionArns;
  readonly book: Book;
  readonly type: MachineType;
  /** Virtual seconds until the execution is timed out. */
  readonly seconds: number;
}

/**
 * An execution under way: a discrete-event simulation. Flows that can go on stand in a queue and take turns, one state each; when none
 * can, the clock jumps to the next timer.
 */
export class Run {
  readonly scope: RunScope;
  readonly world: World;
  readonly limits: Limits;
  readonly stateMachine: JsonObject;
  readonly book: Book;
  readonly region: string;
  readonly setup: RunSetup;
  clock: number;
  outcome: ExecutionOutcome = running;
  /** States entered and retries, in this execution and its children: what a Standard execution is billed for. */
  transitions = 0;
  /** Flows that have not ended. */
  flows = 1;
  /** Child executions of Distributed Maps. */
  readonly children: Book[] = [];
  /** What ResultWriters wrote. */
  readonly written: { readonly bucket: string; readonly key: string; readonly text: string }[] = [];
  root: Flow | null = null;
  private randomSource: Random | null = null;
  private ready = new Queue<Flow>();
  private timers = new Timers();
  /** Virtual time at which the execution is timed out. */
  private deadline: number;

  constructor(setup: RunSetup) {
    this.setup = setup;
    this.world = setup.world;
    this.limits = setup.limits;
    this.stateMachine = setup.stateMachine;
    this.book = setup.book;
    this.region = setup.arns.stateMachineArn.split(":")[3] ?? "";
    this.clock = setup.clock;
    this.deadline = setup.clock + setup.seconds * 1000;
    this.scope = new RunScope(this);
  }

  /** The seeded source of jitter, ids, tokens and random functions. */
  get random(): Random {
    this.randomSource ??= createRandom(this.setup.seed);
    return this.randomSource;
  }

  begin(root: Flow): void {
    this.root = root;
    const problem = payloadProblem(root.input, this.limits);
    if (problem === "depth") this.stop("depth");
    else if (problem === "size") this.failExecution(root, tooLarge(this.book.name));
    else this.resume(root);
  }

  /** Takes one flow through one state, or wakes one. Does nothing once the run is over. */
  step(): Pending<void> {
    if (this.outcome !== running) return;
    if (this.clock > this.deadline) return this.timeOut();
    if (this.transitions >= this.limits.transitions) return this.stop("transitions");
    if (this.book.events.length >= this.limits.events) return this.stop("events");
    const flow = this.nextReady();
    if (flow === undefined) return this.wake();
    return this.enter(flow, flow.state);
  }

  /** Ends the execution if the step that was taken has used up its history, so that nobody sees more than fits. */
  checkHistory(): void {
    if (this.outcome === running && this.book.events.length >= this.limits.historyEvents) this.overflow();
  }

  private nextReady(): Flow | undefined {
    for (let flow = this.ready.take(); flow !== undefined; flow = this.ready.take()) if (flow.alive) return flow;
    return undefined;
  }

  private wake(): Pending<void> {
    const timer = this.timers.take();
    if (timer === undefined || timer.time > this.deadline) return this.timeOut();
    this.clock = timer.time;
    timer.flow.epoch++;
    return timer.fire(this, timer.flow);
  }

  private enter(flow: Flow, node: StateNode): Pending<void> {
    this.transitions++;
    const { origin, last } = flow;
    const { events, visits } = origin.book;
    const id = events.length + 1;
    const visit = new VisitRecord(node, origin, flow.input, flow.variables, id);
    events.append(node.entered, last, this.clock, visit);
    visits.push(visit);
    flow.last = id;
    flow.visit = visit;
    return node.work(this, flow, visit);
  }

  /** Appends an event of the flow and makes it the parent of the flow's next. */
  record(flow: Flow, type: EventType, subject: Subject): number {
    return this.append(flow, eventCode(type), subject);
  }

  /** Does the same by the code of the type. */
  append(flow: Flow, code: number, subject: Subject): number {
    flow.last = flow.origin.book.events.append(code, flow.last, this.clock, subject);
    return flow.last;
  }

  /** Appends an event beside the flow: the parent of its next stays the same. */
  note(flow: Flow, type: EventType, subject: Subject): number {
    return flow.origin.book.events.record(type, flow.last, this.clock, subject);
  }

  /** Lets the flow wait, in its present state, for `seconds` of virtual time. */
  sleep(flow: Flow, milliseconds: number, fire: (run: Run, flow: Flow) => Pending<void>): void {
    this.timers.add({ time: this.clock + milliseconds, flow, epoch: flow.epoch, fire });
  }

  /** Goes on after the data flow of a state: leaves it, or fails it. */
  settle(
    flow: Flow,
    visit: VisitRecord,
    node: StateNode,
    next: Transition,
    failure: EvaluationFailure | null,
  ): Pending<void> {
    return failure === null ? this.leave(flow, visit, node, next) : this.failEvaluation(flow, visit, node, failure);
  }

  /** Leaves a state with the visit's output, by the transition. */
  leave(flow: Flow, visit: VisitRecord, node: StateNode, next: Transition): Pending<void> {
    const output = visit.output ?? null;
    // What came in was measured when it came out of the state before.
    const problem = output === visit.input ? null : payloadProblem(output, this.limits);
    if (problem === "size") return this.raise(flow, visit, node, tooLarge(node.name));
    if (problem === "depth") return this.stop("depth");
    visit.transition = next;
    visit.exitedEventId = this.append(flow, node.exited, visit);
    flow.variables = visit.variablesAfter;
    if (flow.retryCount > 0) {
      flow.retries = null;
      flow.retryCount = 0;
    }
    if (flow.token !== null) flow.token = null;
    flow.epoch++;
    if (next.target === null) return this.end(flow, output);
    flow.state = next.target;
    flow.input = output;
    this.ready.push(flow);
  }

  /** Ends a flow well. */
  end(flow: Flow, output: Json): Pending<void> {
    const { join, book } = flow.origin;
    flow.alive = false;
    this.flows--;
    if (join !== null) return join.succeeded(this, flow, output);
    book.events.record("ExecutionSucceeded", flow.last, this.clock, fixed({ output }));
    this.finish({ status: "SUCCEEDED", output });
  }

  /** Fails a state because something in it could not be evaluated. */
  failEvaluation(flow: Flow, visit: VisitRecord, node: StateNode, failure: EvaluationFailure): Pending<void> {
    return this.raise(flow, visit, node, this.report(flow, visit, node, failure));
  }

  protected report(flow: Flow, visit: VisitRecord, node: StateNode, failure: EvaluationFailure): Raised {
    const { error, cause } = inState(failure, node.name, visit.enteredEventId);
    if (error === "States.QueryEvaluationError") {
      // The parent is the event before the state's own, as recorded; a Wait's own event is the exception.
      const untouched = flow.last === visit.enteredEventId && node.type !== "Wait";
      if (untouched) flow.last = visit.previousEventId;
      const location = failure.location === null ? {} : { location: failure.location };
      this.record(flow, "EvaluationFailed", fixed({ error, cause, state: node.name, ...location }));
    }
    return { error, cause };
  }

  /** Fails a state: retries it, hands the error to a catcher, or lets the flow fail. */
  raise(flow: Flow, visit: VisitRecord, node: StateNode, failure: Raised): Pending<void> {
    const { handlers } = node;
    if (handlers !== null) {
      const delay = nextRetry(handlers.retriers, flow, failure, this);
      if (delay !== null) return this.retry(flow, visit, node, delay);
    }
    if ((node.type === "Map" || node.type === "Parallel") && failure.error !== "States.Runtime")
      this.record(flow, `${node.type}StateFailed`, visit);
    const catcher = handlers?.catchers.find((candidate) => candidate.matches(failure));
    return catcher === undefined ? this.fail(flow, failure) : this.handOver(flow, visit, node, catcher, failure);
  }

  protected retry(flow: Flow, visit: VisitRecord, node: StateNode, delay: number): void {
    flow.epoch++;
    this.sleep(flow, delay, (run, sleeper) => {
      run.transitions++;
      return node.work(run, sleeper, visit);
    });
  }

  protected handOver(
    flow: Flow,
    visit: VisitRecord,
    node: StateNode,
    catcher: Catcher,
    failure: Raised,
  ): Pending<void> {
    visit.caught = { error: failure.error, cause: failure.cause };
    const settled = (problem: EvaluationFailure | null): Pending<void> =>
      problem === null
        ? this.leave(flow, visit, node, catcher.next)
        : this.fail(flow, this.report(flow, visit, node, problem));
    const concluded = catcher.conclude(this, flow, visit, errorOutput(failure));
    return concluded instanceof Promise ? concluded.then(settled) : settled(concluded);
  }

  /** Ends a flow with a failure that nothing in it handles. */
  fail(flow: Flow, failure: Raised): Pending<void> {
    const { join } = flow.origin;
    flow.alive = false;
    this.flows--;
    return join === null ? this.failExecution(flow, failure) : join.failed(this, flow, failure);
  }

  private failExecution({ last }: Flow, { error, cause }: Raised): void {
    this.book.events.record("ExecutionFailed", last, this.clock, fixed(failureDetails(error, cause)));
    this.finish({ status: "FAILED", error, cause });
  }

  /** Opens the book of a child execution. */
  openBook(label: string, id: string, input: Json): Book {
    const { stateMachineArn, roleArn } = this.setup.arns;
    const arn = `${stateMachineArn.replace(":stateMachine:", ":execution:")}/${label}:${id}`;
    const book = new Book(arn, input, this.clock, roleArn, "StartExecution");
    this.children.push(book);
    return book;
  }

  /** Starts a flow of its own, in its first state. */
  launch(flow: Flow): void {
    this.flows++;
    if (this.flows > this.limits.flows) this.stop("flows");
    else this.resume(flow);
  }

  /** Gives a flow its turn, to enter its state. */
  resume(flow: Flow): void {
    this.ready.push(flow);
  }

  /** Lets a flow wait for branches, iterations or children, and starts them. */
  await(flow: Flow, join: Join): Pending<void> {
    flow.inner = join;
    flow.broken = null;
    return join.begin(this);
  }

  /** The context object as an expression of the flow's state sees it. */
  contextOf(flow: Flow, visit: VisitRecord | null, item: MapItem | null): Json {
    return contextObject(this, flow, visit, item);
  }

  /** Stops the execution from outside, as `StopExecution` does. */
  abortExecution(error: string | null, cause: string | null): void {
    if (this.outcome !== running) return;
    const last = this.root?.last ?? 0;
    this.book.events.record("ExecutionAborted", last, this.clock, fixed(failureDetails(error, cause)));
    this.finish({ status: "ABORTED", error, cause });
  }

  /** Forgets who was to run and what was to happen, and lets the execution run again with a new deadline. */
  reopen(): void {
    this.ready = new Queue();
    this.timers = new Timers();
    this.deadline = this.clock + this.setup.seconds * 1000;
    this.outcome = running;
  }

  private timeOut(): void {
    this.clock = this.deadline;
    const last = this.root?.last ?? 0;
    this.book.events.record("ExecutionTimedOut", last, this.clock, nothing);
    this.finish({ status: "TIMED_OUT", error: null, cause: null });
  }

  /** The execution has used up its history: the last event that fits is its failure. */
  private overflow(): void {
    const { historyEvents } = this.limits;
    const cause = `The execution reached the maximum number of history events (${historyEvents}).`;
    this.book.events.truncate(historyEvents - 1);
    const last = historyEvents - 1;
    this.book.events.record("ExecutionFailed", last, this.clock, fixed(failureDetails("States.Runtime", cause)));
    this.outcome = { status: "FAILED", error: "States.Runtime", cause };
  }

  private stop(limit: BudgetName): void {
    this.outcome = { status: "STOPPED", limit };
  }

  private finish(outcome: ExecutionOutcome): void {
    if (this.book.events.length > this.limits.historyEvents) this.overflow();
    else this.outcome = outcome;
  }
}

/** The failure of a state whose output is larger than the quota: nothing handles it (developer guide, "Handling errors"). */
function tooLarge(name: string): Raised {
  return {
    error: "States.DataLimitExceeded",
    cause: `The state/task '${name}' returned a result with a size exceeding the maximum number of bytes service limit.`,
    terminal: true,
  };
}
