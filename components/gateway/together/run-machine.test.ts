import { describe, expect, it } from "vitest";
import type { HttpCall } from "@/lib/gateway";
import { runMachine } from "./run-machine";

const MACHINE = JSON.stringify({
  StartAt: "Pause",
  States: {
    Pause: { Type: "Wait", Seconds: 2, Next: "Done" },
    Done: { Type: "Pass", Result: { ok: true }, End: true },
  },
});
const FAILING = JSON.stringify({ StartAt: "No", States: { No: { Type: "Fail", Error: "Sold", Cause: "out" } } });

const ARN = "arn:aws:states:us-east-1:111111111111:stateMachine:order";

function call(action: string, body: unknown): HttpCall {
  return {
    type: "http",
    method: "POST",
    url: "https://states.us-east-1.amazonaws.com/",
    host: "states.us-east-1.amazonaws.com",
    path: "/",
    query: [["Action", action]],
    headers: [],
    body: typeof body === "string" ? body : JSON.stringify(body),
    service: "states",
    time: 1_767_603_600_000,
  };
}

async function answerTo(definition: string, action: string, body: unknown) {
  const outcome = await runMachine(definition, call(action, body));
  if (outcome.type !== "http-response" || typeof outcome.body !== "string") throw new Error("no answer");
  return { status: outcome.status, millis: outcome.latencyInMillis ?? 0, body: JSON.parse(outcome.body) };
}

describe("a state machine behind an API", () => {
  it("is started and not waited for", async () => {
    const { status, millis, body } = await answerTo(MACHINE, "StartExecution", { stateMachineArn: ARN, name: "a" });
    expect(status).toBe(200);
    expect(millis).toBeLessThan(1_000);
    expect(body).toEqual({
      executionArn: "arn:aws:states:us-east-1:111111111111:execution:order:a",
      startDate: 1_767_603_600,
    });
  });

  it("is waited for by StartSyncExecution, which gives its output as a text and what is billed", async () => {
    const { millis, body } = await answerTo(MACHINE, "StartSyncExecution", { stateMachineArn: ARN, input: '{"a":1}' });
    expect(millis).toBeGreaterThanOrEqual(2_000);
    expect(body).toMatchObject({
      status: "SUCCEEDED",
      output: '{"ok":true}',
      input: '{"a":1}',
      billingDetails: { billedMemoryUsedInMB: 64 },
    });
    expect(body.billingDetails.billedDurationInMilliseconds).toBeGreaterThanOrEqual(2_000);
    expect(body.executionArn).toContain(":express:order:");
  });

  it("answers 200 also where the execution failed", async () => {
    const { status, body } = await answerTo(FAILING, "StartSyncExecution", { stateMachineArn: ARN });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "FAILED", error: "Sold", cause: "out" });
    expect(body).not.toHaveProperty("output");
  });

  it.each([
    ["a body that is no JSON", MACHINE, "no", "SerializationException"],
    ["no machine", MACHINE, {}, "ValidationException"],
    ["an input that is no JSON", MACHINE, { stateMachineArn: ARN, input: "{" }, "InvalidExecutionInput"],
    ["a machine that can't be run", "{", { stateMachineArn: ARN }, "StateMachineDoesNotExist"],
  ])("refuses %s with 400", async (_what, definition, body, type) => {
    expect(await answerTo(definition, "StartExecution", body)).toMatchObject({ status: 400, body: { __type: type } });
  });
});
