import { describe, expect, it } from "vitest";
import type { Json } from "../json";
import type { Execution } from "../model";
import { runDefinition } from "../testing/run-definition";

const busy = { error: "Busy", cause: "try again" };

function machine(fields: object, resource = "arn:aws:states:::sns:publish"): Json {
  return {
    StartAt: "Call",
    States: {
      Call: { Type: "Task", Resource: resource, End: true, ...fields },
      Caught: { Type: "Pass", End: true },
    },
  };
}

function seconds({ clock, history }: Execution): number {
  return (clock - history.at(0).timestamp) / 1000;
}

function types({ history }: Execution): readonly string[] {
  return [...history].map(({ type }) => type);
}

describe("Retry", () => {
  it("counts by retrier, as in the guide's worked case", async () => {
    const retry = [
      { ErrorEquals: ["A", "B"], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 2 },
      { ErrorEquals: ["C"], IntervalSeconds: 5 },
    ];
    const fails = ["A", "B", "C", "B"].map((error) => ({ error }));
    const definition = machine({ Retry: retry, Catch: [{ ErrorEquals: ["States.ALL"], Next: "Caught" }] });
    const execution = await runDefinition(definition, { tasks: { Call: fails } });
    expect(execution.outcome).toMatchObject({ status: "SUCCEEDED", output: { Error: "B" } });
    expect(seconds(execution)).toBe(1 + 2 + 5);
    expect(execution.visits.at(0).attempts).toHaveLength(4);
  });

  it("caps the wait, and draws a shorter one with full jitter from the seed", async () => {
    const retrier = { ErrorEquals: ["Busy"], IntervalSeconds: 4, BackoffRate: 10, MaxDelaySeconds: 6, MaxAttempts: 2 };
    const tasks = { Call: [busy, busy, { output: 1 }] };
    expect(seconds(await runDefinition(machine({ Retry: [retrier] }), { tasks }))).toBe(4 + 6);
    const jittered = machine({ Retry: [{ ...retrier, JitterStrategy: "FULL" }] });
    const waits = await Promise.all(
      ["a", "a", "b"].map(async (seed) => seconds(await runDefinition(jittered, { tasks, seed }))),
    );
    expect(waits[0]).toBe(waits[1]);
    expect(waits[0]).not.toBe(waits[2]);
    expect(waits[0]).toBeLessThan(10);
  });

  it("evaluates the request anew for each attempt", async () => {
    const definition = machine({ Parameters: { "n.$": "$$.State.RetryCount" }, Retry: [{ ErrorEquals: ["Busy"] }] });
    const { visits } = await runDefinition(definition, { tasks: { Call: [busy, { output: 1 }] } });
    expect(visits.at(0).attempts.map(({ request }) => request)).toEqual([{ n: 0 }, { n: 1 }]);
  });

  it("never retries with MaxAttempts 0", async () => {
    const { outcome } = await runDefinition(machine({ Retry: [{ ErrorEquals: ["States.ALL"], MaxAttempts: 0 }] }), {
      tasks: { Call: [busy] },
    });
    expect(outcome).toMatchObject({ error: "Busy" });
  });
});

describe("Catch", () => {
  const caughtBy = async (names: readonly string[], task: object): Promise<boolean> => {
    const definition = machine({ TimeoutSeconds: 5, Catch: [{ ErrorEquals: names, Next: "Caught" }] });
    return (await runDefinition(definition, { tasks: { Call: [task] } })).outcome.status === "SUCCEEDED";
  };

  it.each<[readonly string[], object, boolean]>([
    [["Busy"], busy, true],
    [["States.TaskFailed"], busy, true],
    [["States.ALL"], busy, true],
    [["busy"], busy, false],
    [["States.Timeout"], { never: true }, true],
    [["States.TaskFailed"], { never: true }, false],
    [["States.ALL"], { never: true }, true],
    [["States.ALL"], { error: null }, true],
    [["States.Runtime"], { error: "States.Runtime" }, false],
    [["States.ALL"], { error: "States.Runtime" }, false],
  ])("of %j meets %j: %s", async (names, task, expected) => {
    expect(await caughtBy(names, task)).toBe(expected);
  });

  it("skips the state's own Assign and runs its own", async () => {
    const definition = {
      StartAt: "Call",
      States: {
        Call: {
          Type: "Task",
          Resource: "arn:aws:states:::sns:publish",
          Assign: { v: "state" },
          Catch: [{ ErrorEquals: ["States.ALL"], Assign: { "v.$": "$.Error" }, ResultPath: null, Next: "Show" }],
          Next: "Show",
        },
        Show: { Type: "Pass", Parameters: { "v.$": "$v", "input.$": "$" }, End: true },
      },
    };
    const { outcome } = await runDefinition(definition, { input: 1, tasks: { Call: [busy] } });
    expect(outcome).toMatchObject({ output: { v: "Busy", input: 1 } });
  });

  it("is tried only once the retries are used up", async () => {
    const definition = machine({
      Retry: [{ ErrorEquals: ["Busy"], MaxAttempts: 1 }],
      Catch: [{ ErrorEquals: ["Busy"], Next: "Caught" }],
    });
    const execution = await runDefinition(definition, { tasks: { Call: [busy, busy] } });
    expect(types(execution).filter((type) => type === "TaskFailed")).toHaveLength(2);
    expect(execution.outcome.status).toBe("SUCCEEDED");
  });
});

describe("timeouts", () => {
  it("ends a task at TimeoutSeconds of virtual time, but not one that answers in time", async () => {
    const definition = machine({ TimeoutSeconds: 10 });
    const late = await runDefinition(definition, { tasks: { Call: [{ output: 1, seconds: 11 }] } });
    expect(late.outcome).toEqual({ status: "FAILED", error: "States.Timeout", cause: null });
    expect(seconds(late)).toBe(10);
    const inTime = await runDefinition(definition, { tasks: { Call: [{ output: 1, seconds: 10 }] } });
    expect(inTime.outcome.status).toBe("SUCCEEDED");
  });

  it("misses heartbeats of callbacks, not of plain calls", async () => {
    const fields = { HeartbeatSeconds: 5, Catch: [{ ErrorEquals: ["States.HeartbeatTimeout"], Next: "Caught" }] };
    const answer = { output: 1, seconds: 12, heartbeats: [4, 8] };
    const callback = machine(fields, "arn:aws:states:::sqs:sendMessage.waitForTaskToken");
    expect((await runDefinition(callback, { tasks: { Call: [answer] } })).outcome).toMatchObject({ output: 1 });
    const silent = await runDefinition(callback, { tasks: { Call: [{ ...answer, heartbeats: [4] }] } });
    expect(silent.outcome).toMatchObject({ output: { Error: "States.Timeout" } });
    expect(seconds(silent)).toBe(9);
    const plain = await runDefinition(machine(fields), { tasks: { Call: [{ output: 1, seconds: 12 }] } });
    expect(plain.outcome).toMatchObject({ output: 1 });
  });

  it("ends the execution at the machine's TimeoutSeconds, which nothing catches", async () => {
    const definition = {
      ...(machine({ Catch: [{ ErrorEquals: ["States.ALL"], Next: "Caught" }] }) as object),
      TimeoutSeconds: 3,
    } as Json;
    const { outcome, history } = await runDefinition(definition, { tasks: { Call: [{ never: true }] } });
    expect(outcome.status).toBe("TIMED_OUT");
    expect(history.at(history.length - 1).type).toBe("ExecutionTimedOut");
  });
});

describe("events", () => {
  it.each([
    [
      "arn:aws:lambda:us-east-1:111111111111:function:f",
      ["LambdaFunctionScheduled", "LambdaFunctionStarted", "LambdaFunctionSucceeded"],
    ],
    ["arn:aws:states:us-east-1:111111111111:activity:a", ["ActivityScheduled", "ActivityStarted", "ActivitySucceeded"]],
    ["arn:aws:states:::aws-sdk:dynamodb:putItem", ["TaskScheduled", "TaskStarted", "TaskSucceeded"]],
    [
      "arn:aws:states:::states:startExecution.sync:2",
      ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"],
    ],
    [
      "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
      ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"],
    ],
  ])("of %s are those of its kind", async (resource, expected) => {
    const execution = await runDefinition(machine({}, resource), { tasks: { Call: [{ output: 1 }] } });
    expect(types(execution).slice(2, -2)).toEqual(expected);
  });

  it("name service, action, limits and role", async () => {
    const { history } = await runDefinition(
      machine(
        { TimeoutSeconds: 9, Credentials: { RoleArn: "arn:aws:iam::222222222222:role/r" }, Parameters: { a: 1 } },
        "arn:aws:states:::aws-sdk:s3:getObject",
      ),
      { tasks: { Call: [{ output: 1 }] } },
    );
    expect(history.at(2).details).toEqual({
      resourceType: "aws-sdk:s3",
      resource: "getObject",
      region: "us-east-1",
      parameters: { a: 1 },
      timeoutInSeconds: 9,
      taskCredentials: { roleArn: "arn:aws:iam::222222222222:role/r" },
    });
  });
});

describe("task tokens", () => {
  it("are new for each attempt", async () => {
    const tokens: unknown[] = [];
    const definition = machine(
      { Parameters: { "t.$": "$$.Task.Token" }, Retry: [{ ErrorEquals: ["Busy"] }] },
      "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
    );
    const { visits } = await runDefinition(definition, { tasks: { Call: [busy, { output: 1 }] } });
    for (const { request } of visits.at(0).attempts) tokens.push(request);
    expect(tokens).toHaveLength(2);
    expect(tokens[0]).not.toEqual(tokens[1]);
  });
});

describe("results", () => {
  it("larger than the quota fail the task, which States.ALL catches", async () => {
    const definition = machine({ Catch: [{ ErrorEquals: ["States.ALL"], Next: "Caught" }] });
    const { outcome } = await runDefinition(definition, { tasks: { Call: [{ output: "x".repeat(262_144) }] } });
    expect(outcome).toMatchObject({ output: { Error: "States.DataLimitExceeded" } });
  });
});
