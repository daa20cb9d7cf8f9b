import { describe, expect, it } from "vitest";
import type { Json } from "../json";
import type { TestStateRequest } from "./model";
import { testState } from "./test-state";

const task = { Type: "Task", Resource: "arn:aws:states:::sns:publish", Next: "After" };

async function answer(definition: Json, request: Omit<TestStateRequest, "definition"> = {}) {
  const result = await testState({ definition: JSON.stringify(definition), ...request });
  return result.ok ? result.value : result.error;
}

describe("testState", () => {
  it("gives output and next state, and with DEBUG the stages of the data", async () => {
    const definition = { ...task, InputPath: "$.a", Parameters: { "p.$": "$" }, ResultPath: "$.r" };
    expect(
      await answer(definition, { input: '{"a":1}', inspectionLevel: "DEBUG", mock: { result: '"sent"' } }),
    ).toEqual({
      status: "SUCCEEDED",
      output: { a: 1, r: "sent" },
      nextState: "After",
      inspectionData: {
        input: { a: 1 },
        afterInputPath: 1,
        afterParameters: { p: 1 },
        result: "sent",
        afterResultSelector: "sent",
        afterResultPath: { a: 1, r: "sent" },
      },
    });
  });

  it("tells of the retry that would come, and of its end", async () => {
    const definition = { ...task, Retry: [{ ErrorEquals: ["Busy"], MaxAttempts: 2 }] };
    const mock = { errorOutput: { error: "Busy", cause: "x" } };
    const retried = (retrierRetryCount: number) =>
      answer(definition, { mock, inspectionLevel: "TRACE", stateConfiguration: { retrierRetryCount } });
    expect(await retried(1)).toMatchObject({
      status: "RETRIABLE",
      inspectionData: { errorDetails: { retryIndex: 0, retryBackoffIntervalSeconds: 2 } },
    });
    expect(await retried(2)).toMatchObject({ status: "FAILED", error: "Busy", cause: "x" });
  });

  it("tells which catcher took the error", async () => {
    const Catch = [{ ErrorEquals: ["States.ALL"], ResultPath: "$.why", Next: "Mend" }];
    const mock = { errorOutput: { error: "Busy", cause: "x" } };
    expect(await answer({ ...task, Catch }, { mock })).toEqual({
      status: "CAUGHT_ERROR",
      error: "Busy",
      cause: "x",
      output: { why: { Error: "Busy", Cause: "x" } },
      nextState: "Mend",
    });
  });

  it("runs neither branches nor iterations", async () => {
    const definition = {
      Type: "Map",
      ItemProcessor: { StartAt: "X", States: { X: { Type: "Fail" } } },
      ResultSelector: { "n.$": "States.ArrayLength($)" },
      End: true,
    };
    expect(await answer(definition, { input: "[1,2]", mock: { result: "[1,2]" } })).toMatchObject({ output: { n: 2 } });
  });

  it("reads variables and the context object that it is given", async () => {
    const definition = { Type: "Pass", Parameters: { "v.$": "$v", "n.$": "$$.State.Name" }, End: true };
    const request = { variables: '{"v":1}', context: '{"State":{"Name":"Mine"}}' };
    expect(await answer(definition, request)).toMatchObject({ output: { v: 1, n: "Mine" } });
  });

  it.each<[string, Json, Omit<TestStateRequest, "definition">, string]>([
    ["a mock for a Pass", { Type: "Pass", End: true }, { mock: { result: "1" } }, "State type 'Pass' is not supported"],
    ["a Task without mock and role", task, {}, "RoleArn must be specified"],
    ["a mock that is no JSON", task, { mock: { result: "{" } }, "Mocked result must be valid JSON"],
    ["an unknown state", { StartAt: "A", States: { A: { Type: "Succeed" } } }, { stateName: "B" }, "State not found"],
    ["a wrong context", task, { mock: {}, context: '{"Map":{}}' }, "'Map' field is not supported"],
    ["no state at all", 7, {}, "Definition must be a valid JSON object"],
  ])("refuses %s", async (_what, definition, request, message) => {
    expect(await answer(definition, request)).toMatchObject({ message: expect.stringContaining(message) });
  });
});
