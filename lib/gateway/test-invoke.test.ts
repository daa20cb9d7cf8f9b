import { describe, expect, it } from "vitest";
import { createGateway } from "./deploy/gateway";
import type { RestMethod } from "./model/rest-api";
import type { World } from "./model/world";
import { testInvoke } from "./test-invoke";

const MOCK: RestMethod = {
  authorization: { type: "AWS_IAM" },
  integration: {
    type: "MOCK",
    requestTemplates: { "application/json": '{"statusCode": 200}' },
    responses: [{ statusCode: "200", responseTemplates: { "application/json": '{"id": "$input.params(\'id\')"}' } }],
  },
};
const GATEWAY = createGateway({ type: "REST", id: "api", resources: { "/pets/{id}": { GET: MOCK } } });
const WORLD: World = { backend: () => ({ type: "silence" }) };

describe("testInvoke", () => {
  it("asks for no authorization, and shows the whole log", () => {
    const test = { resource: "/pets/{id}", method: "GET", pathWithQueryString: "/pets/7?a=1", time: 0 } as const;
    const invocation = testInvoke(GATEWAY, test, WORLD);
    expect(invocation?.response).toMatchObject({ status: 200, body: '{"id": "7"}' });
    expect(invocation?.logs.execution).toContain("Method request query string: {a=1}");
    expect(invocation?.logs.execution.at(-1)).toBe("Method completed with status: 200");
  });

  it("lets parameters stand for themselves without a path", () => {
    expect(testInvoke(GATEWAY, { resource: "/pets/{id}", method: "GET", time: 0 }, WORLD)?.response.body).toBe(
      '{"id": "{id}"}',
    );
  });

  it("gives nothing for a method that is not there", () => {
    expect(testInvoke(GATEWAY, { resource: "/pets/{id}", method: "PUT", time: 0 }, WORLD)).toBeUndefined();
    expect(testInvoke(GATEWAY, { resource: "/", method: "GET", time: 0 }, WORLD)).toBeUndefined();
  });
});
