import { assignVariables, noVariables } from "@/lib/json";
import { failure, type Result, success } from "@/lib/util";
import type { VisitRecord } from "../history/visit-record";
import { isObject, type Json, member } from "../json";
import { defaultLimits } from "../limits";
import type { ExecutionArns, TaskHandler, TaskOutcome } from "../model";
import { Book } from "../run/book";
import { Flow, rootOrigin } from "../run/flow";
import type { StateNode } from "../run/state-node";
import { contextProblem } from "./check-context";
import { requestProblem } from "./check-request";
import { type FoundState, findState } from "./find-state";
import { inspectionData } from "./inspection";
import type { TestStateMock, TestStateRefusal, TestStateRequest, TestStateResponse } from "./model";
import { TestRun } from "./test-run";

const START = Date.UTC(2025, 0, 1);

/**
 * Runs one state as the TestState API does, on the same code as whole executions.
 *
 * @param task answers a Task that has no mock
 */
export async function testState(
  request: TestStateRequest,
  task: TaskHandler = () => ({ type: "never" }),
): Promise<Result<TestStateResponse, TestStateRefusal>> {
  if (request.stateName === "") return failure({ message: emptyName });
  const definition = parseText(request.definition);
  if (definition === undefined) return refuse("INVALID_JSON_DESCRIPTION: The definition is not valid JSON");
  const found = await findState(definition, request.stateName);
  if ("refusal" in found) return failure(found.refusal);
  const problem = requestProblem(request, underTest(found));
  if (problem !== null) return failure(problem);
  const texts = [request.input, request.variables, request.context].map((text) => parseText(text ?? "{}"));
  const [input, variables, context] = texts;
  if (input === undefined || variables === undefined || context === undefined)
    return refuse("Input, variables and context must be valid JSON");
  const wrongContext = request.context === undefined ? null : contextProblem(context);
  if (wrongContext !== null) return refuse(wrongContext);
  return success(await runState(request, found, input, variables, context, task));
}

const emptyName = "Parameter validation failed:\nInvalid length for parameter stateName, value: 0, valid min length: 1";

function refuse(message: string): Result<never, TestStateRefusal> {
  return failure({ code: "ValidationException", message });
}

function underTest({ node, fields }: FoundState): Parameters<typeof requestProblem>[1] {
  const resource = member(fields, "Resource");
  return {
    type: node.type,
    resource: typeof resource === "string" ? resource : undefined,
    hasResultWriter: member(fields, "ResultWriter") !== undefined,
  };
}

async function runState(
  request: TestStateRequest,
  { node, language }: FoundState,
  input: Json,
  variables: Json,
  context: Json,
  task: TaskHandler,
): Promise<TestStateResponse> {
  const run = prepareRun(request, input, context, task);
  const assigned = assignVariables(noVariables, isObject(variables) ? variables : {});
  const flow = new Flow(rootOrigin(run.book), node, input, assigned, 0);
  const retries = request.stateConfiguration?.retrierRetryCount ?? 0;
  flow.retryCount = retries;
  flow.retries = node.handlers?.retriers.map(() => retries) ?? null;
  run.begin(flow);
  while (run.outcome.status === "RUNNING" && run.retryDelay === null && !isLeft(run.book.visits[0])) await run.step();
  const visit = run.book.visits[0];
  if (visit === undefined) throw new Error("the state was not entered");
  const inspected = request.inspectionLevel === "DEBUG" || request.inspectionLevel === "TRACE";
  const response = responseOf(run, node, visit);
  return inspected ? { ...response, inspectionData: inspectionData(run, node, visit, language) } : response;
}

function isLeft(visit: VisitRecord | undefined): boolean {
  return visit !== undefined && visit.exitedEventId !== 0;
}

function prepareRun(request: TestStateRequest, input: Json, context: Json, task: TaskHandler): TestRun {
  const { mock, stateConfiguration = {} } = request;
  const outcome = mock === undefined ? undefined : outcomeOf(mock);
  const arns = arnsFor(request.roleArn);
  const book = new Book(arns.executionArn, input, START, arns.roleArn, "StartSyncExecution");
  const limits = defaultLimits("EXPRESS");
  const setup = {
    world: {
      task: outcome === undefined ? task : () => outcome,
      itemReaderData: stateConfiguration.mapItemReaderData ?? "[]",
    },
    limits,
    seed: "",
    clock: START,
    stateMachine: { Id: arns.stateMachineArn, Name: "TestState" },
    arns,
    book,
    type: "EXPRESS" as const,
    seconds: limits.executionSeconds,
  };
  return new TestRun(setup, {
    outcome,
    failedIterations: stateConfiguration.mapIterationFailureCount ?? 0,
    context: request.context !== undefined && isObject(context) ? context : undefined,
  });
}

/** Machine and execution are in the account of the role. */
function arnsFor(roleArn = "arn:aws:iam::123456789012:role/TestState"): ExecutionArns {
  const account = `arn:aws:states:us-east-1:${roleArn.split(":")[4] ?? ""}`;
  return {
    stateMachineArn: `${account}:stateMachine:TestState`,
    executionArn: `${account}:express:TestState:test`,
    roleArn,
  };
}

function outcomeOf({ result, errorOutput }: TestStateMock): TaskOutcome {
  if (errorOutput === undefined) return { type: "success", output: parseText(result ?? "null") ?? null };
  return { type: "failure", error: errorOutput.error ?? null, cause: errorOutput.cause ?? null };
}

function responseOf(run: TestRun, node: StateNode, visit: VisitRecord): TestStateResponse {
  const { raised } = run;
  const reason = {
    ...(raised !== null && raised.error !== null && { error: raised.error }),
    ...(raised !== null && raised.cause !== null && { cause: raised.cause }),
  };
  if (run.retryDelay !== null) return { status: "RETRIABLE", ...reason };
  if (!isLeft(visit)) return { status: "FAILED", ...(raised === null ? timedOut : reason) };
  const next = visit.next === null || node.type === "Succeed" ? {} : { nextState: visit.next };
  const output = visit.output === undefined ? {} : { output: visit.output };
  return run.caughtBy === null
    ? { status: "SUCCEEDED", ...output, ...next }
    : { status: "CAUGHT_ERROR", ...reason, ...output, ...next };
}

const timedOut = { error: "States.Timeout" };

function parseText(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
