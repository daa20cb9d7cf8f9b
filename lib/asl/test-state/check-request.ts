import type { StateType } from "../model";
import { hasHeartbeat, parseResource } from "../task/resource";
import type { TestStateRefusal, TestStateRequest } from "./model";

const SUPPORTED = "Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]";

/** What the checks need to know of the state under test. */
export interface StateUnderTest {
  readonly type: StateType;
  readonly resource: string | undefined;
  readonly hasResultWriter: boolean;
}

/** Why the API refuses to test a state of the type with the request; null where it does not. */
export function requestProblem(request: TestStateRequest, state: StateUnderTest): TestStateRefusal | null {
  return request.mock === undefined ? problemWithoutMock(request, state) : problemOfMock(request, request.mock, state);
}

function refused(message: string): TestStateRefusal {
  return { code: "ValidationException", message };
}

function problemWithoutMock(request: TestStateRequest, state: StateUnderTest): TestStateRefusal | null {
  const { mapIterationFailureCount, errorCausedByState, mapItemReaderData, retrierRetryCount } =
    request.stateConfiguration ?? {};
  const needsMock = Object.entries({
    MapIterationFailureCount: mapIterationFailureCount,
    ErrorCausedByState: errorCausedByState,
    MapItemReaderData: mapItemReaderData,
    RetrierRetryCount: retrierRetryCount,
  }).find(([, value]) => value !== undefined);
  if (needsMock !== undefined)
    return refused(`TestState does not support ${needsMock[0]} when a mock is not specified.`);
  if (state.type === "Map" || state.type === "Parallel")
    return {
      code: "InvalidDefinition",
      message: `TestState API does not support Map or Parallel states. ${SUPPORTED}`,
    };
  if (state.type !== "Task") return null;
  if (state.resource !== undefined && hasHeartbeat(parseResource(state.resource)))
    return { code: "InvalidDefinition", message: `TestState API does not support the resource '${state.resource}'` };
  return request.roleArn === undefined ? refused("RoleArn must be specified when testing a Task state") : null;
}

function problemOfMock(
  request: TestStateRequest,
  mock: NonNullable<TestStateRequest["mock"]>,
  state: StateUnderTest,
): TestStateRefusal | null {
  const { type } = state;
  if (request.revealSecrets === true)
    return refused("TestState does not support RevealSecrets when a mock is specified.");
  if (mock.result !== undefined && mock.errorOutput !== undefined)
    return refused("A test mock should have only one of the following fields: [result, errorOutput].");
  if (type !== "Task" && type !== "Map" && type !== "Parallel")
    return refused(`State type '${type}' is not supported when a mock is specified`);
  return mock.result === undefined ? null : resultProblem(mock.result, state);
}

function resultProblem(text: string, { type, hasResultWriter }: StateUnderTest): TestStateRefusal | null {
  const result = parseText(text);
  if (result === undefined) return refused("Mocked result must be valid JSON");
  if (type === "Map" && hasResultWriter) {
    const isObject = typeof result === "object" && result !== null && !Array.isArray(result);
    return isObject ? null : refused("Mocked result must be a JSON object.");
  }
  return type === "Task" || Array.isArray(result) ? null : refused("Mocked result must be an array.");
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
