import { noVariables } from "@/lib/json";
import { failure, type Result, success } from "@/lib/util";
import type { StateMachine } from "../compile/compile-machine";
import { defaultLimits } from "../limits";
import type { Execution, ExecutionArns, StartOptions, World } from "../model";
import { Book } from "./book";
import { ExecutionView } from "./execution-view";
import { Flow, rootOrigin } from "./flow";
import { Run } from "./run";
import { Tape } from "./tape";
import { type VisitView, viewTape } from "./visit-view";

const DEFAULT_CLOCK = Date.UTC(2025, 0, 1);

/** Starts an execution: nothing has run yet but its ExecutionStarted event is there. */
export function start(machine: StateMachine, world: World, options: StartOptions): Execution {
  const type = options.type ?? "STANDARD";
  const limits = { ...defaultLimits(type), ...options.limits };
  const clock = options.clock ?? DEFAULT_CLOCK;
  const arns = options.arns ?? defaultArns(type);
  const seconds = Math.min(machine.timeoutSeconds ?? limits.executionSeconds, limits.executionSeconds);
  const book = new Book(arns.executionArn, options.input, clock, arns.roleArn, options.startedBy ?? "StartExecution");
  const run = new Run({
    world,
    limits,
    seed: options.seed ?? "",
    clock,
    stateMachine: { Id: arns.stateMachineArn, Name: arns.stateMachineArn.split(":").at(-1) ?? "" },
    arns,
    book,
    type,
    seconds,
  });
  const { start: first } = machine.program;
  run.begin(new Flow(rootOrigin(book), first, options.input, noVariables, 0));
  return new ExecutionView(new Tape(run), 0);
}

function defaultArns(type: "STANDARD" | "EXPRESS"): ExecutionArns {
  const account = "arn:aws:states:us-east-1:123456789012";
  return {
    stateMachineArn: `${account}:stateMachine:Machine`,
    executionArn: type === "STANDARD" ? `${account}:execution:Machine:run` : `${account}:express:Machine:run:1`,
    roleArn: "arn:aws:iam::123456789012:role/Machine",
  };
}

/** Takes one step. An execution that is over is given back as it is; one that was rewound goes forward as it went before. */
export async function advance(execution: Execution): Promise<Execution> {
  const { tape, position } = viewOf(execution);
  if (position === tape.length) {
    if (!tape.running) return execution;
    await tape.step();
  }
  return new ExecutionView(tape, position + 1);
}

/** Goes forward from the newest point to the end, or by so many steps at most: a long run can be taken in portions. */
export async function finish(execution: Execution, steps: number = Number.POSITIVE_INFINITY): Promise<Execution> {
  const { tape } = viewOf(execution);
  const last = tape.length + steps;
  while (tape.running && tape.length < last) {
    const pending = tape.step();
    if (pending instanceof Promise) await pending;
  }
  return new ExecutionView(tape, tape.length);
}

/** Starts an execution and runs it to its end. */
export function run(machine: StateMachine, world: World, options: StartOptions): Promise<Execution> {
  return finish(start(machine, world, options));
}

/** The execution at a position that it has passed, from 0; positions beyond are cut to the newest. Runs nothing. */
export function rewind(execution: Execution, position: number): Execution {
  const { tape } = viewOf(execution);
  return new ExecutionView(tape, Math.max(0, Math.min(Math.trunc(position), tape.length)));
}

/** Stops the execution at its newest point, as `StopExecution` does. */
export function abort(execution: Execution, error: string | null = null, cause: string | null = null): Execution {
  const { tape } = viewOf(execution);
  tape.abort(error, cause);
  return new ExecutionView(tape, tape.length);
}

/**
 * Takes a failed, aborted or timed-out Standard execution up again from where it failed, on the same tape: what had succeeded is kept,
 * branches and iterations of Parallel and Map included. The error says why an execution can't be redriven.
 */
export function redrive(execution: Execution): Result<Execution, string> {
  const { tape } = viewOf(execution);
  const refusal = tape.redrive();
  return refusal === null ? success(new ExecutionView(tape, tape.length)) : failure(refusal);
}

/**
 * Looks at a visit of the execution, with what its state could see.
 *
 * @param index its place in `execution.visits`
 * @param events how much of the history had happened; all that the execution shows unless given
 * @param retryCount `State.RetryCount` where the state is no Task: a Map or Parallel keeps no attempts of its own
 */
export function viewVisit(
  execution: Execution,
  index: number,
  events: number = execution.history.length,
  retryCount = 0,
): VisitView {
  return viewTape(viewOf(execution).tape, index, events, retryCount);
}

function viewOf(execution: Execution): ExecutionView {
  if (execution instanceof ExecutionView) return execution;
  throw new Error("not an execution of this engine");
}
