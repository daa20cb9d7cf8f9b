import { describe, expect, it } from "vitest";
import { INITIAL_STATE } from "@/lib/gateway";
import { readGatewayCase } from "@/lib/sandbox/gateway";
import { sendJoined } from "./send-joined";

const MACHINE = { StartAt: "Done", States: { Done: { Type: "Pass", Result: { ok: true }, End: true } } };

async function answerTo(action: string, backend: object) {
  const template = `{"stateMachineArn": "arn:aws:states:us-east-1:111111111111:stateMachine:order", "input": "$util.escapeJavaScript($input.json('$'))"}`;
  const read = readGatewayCase({
    api: {
      type: "REST",
      resources: {
        "/orders": {
          POST: {
            integration: {
              type: "AWS",
              service: "states",
              uri: `arn:aws:apigateway:us-east-1:states:action/${action}`,
              requestTemplates: { "application/json": template },
              responses: [{ statusCode: "200" }],
            },
          },
        },
      },
    },
    request: { method: "POST", path: "/orders", body: '{"item": 7}' },
    backend: { ...backend },
  });
  if (!read.ok) throw new Error(read.error);
  return sendJoined({ setup: read.value, at: 0, memory: INITIAL_STATE, calls: 0 });
}

const bodyOf = async (action: string) => {
  const { response } = await answerTo(action, { kind: "state-machine", title: "Order", definition: MACHINE });
  expect(response.status).toBe(200);
  return JSON.parse(String(response.body));
};

describe("an API joined with a state machine", () => {
  it("gives the client what Step Functions answers", async () => {
    expect(await bodyOf("StartExecution")).toHaveProperty("executionArn");
    expect(await bodyOf("StartSyncExecution")).toMatchObject({ input: '{"item":7}', output: '{"ok":true}' });
  });

  it("leaves other backends alone", async () => {
    const { response } = await answerTo("StartExecution", { kind: "http-response", status: 200, body: "hello" });
    expect(response.body).toBe("hello");
  });
});
