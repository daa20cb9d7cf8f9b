import { describe, expect, it } from "vitest";
import { INITIAL_STATE } from "@/lib/gateway";
import type { Json } from "@/lib/util";
import { checkAnswer } from "./check-answer";
import { parseAnswerExpectation } from "./expectation";
import { readGatewayCase, readGatewaySteps } from "./read-gateway-case";
import { backendOf, senderOf } from "./send-request";

const API = { type: "REST", resources: { "/a": { GET: { integration: { type: "AWS_PROXY" } } } } };
const CASE = { api: API, request: { path: "/a" }, backend: { kind: "lambda-return", payload: { statusCode: 200 } } };

function sendAll(source: Json) {
  const read = readGatewaySteps(source, "x");
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { setup, steps } = read.value;
  const send = senderOf(setup, { backend: backendOf(setup.world.backend) });
  let state = INITIAL_STATE;
  return steps.map(({ at, request }) => {
    const invocation = send(request, at, state);
    state = invocation.state;
    return invocation;
  });
}

describe("a compact case", () => {
  it("becomes a setup that answers, with the defaults filled in", () => {
    const read = readGatewayCase(CASE, "Title");
    expect(read).toMatchObject({
      ok: true,
      value: { title: "Title", deployments: [], stage: { name: "prod" }, request: { method: "GET", path: "/a" } },
    });
    expect(sendAll(CASE)[0]?.response.status).toBe(200);
  });

  it("tells a wrong type from a missing member", () => {
    const read = (request: Json) => readGatewayCase({ ...CASE, request });
    expect(read({ path: 7 })).toEqual({ ok: false, error: "`/request/path` must be string" });
    expect(readGatewayCase({ ...CASE, api: { type: "REST", resources: { "/a": { GET: {} } } } })).toEqual({
      ok: false,
      error: "`/api/resources/~1a/GET/integration` is missing",
    });
  });

  it("knows tokens that are described, one for each step", () => {
    const authorizers = { p: { type: "COGNITO_USER_POOLS", identitySource: "method.request.header.Authorization" } };
    const method = {
      authorizationType: "COGNITO_USER_POOLS",
      authorizer: "p",
      authorizationScopes: ["w"],
      integration: { type: "AWS_PROXY" },
    };
    const step = (scope: string) => ({
      path: "/a",
      headers: { Authorization: { token: { token_use: "access", scope } } },
    });
    const answers = sendAll({
      ...CASE,
      api: { type: "REST", authorizers, resources: { "/a": { GET: method } } },
      request: { steps: [step("r"), step("w")] },
    });
    expect(answers.map(({ response }) => response.status)).toEqual([401, 200]);
  });

  it.each<[what: string, change: Record<string, Json>, pointer: string]>([
    ["a member that no case has", { other: 1 }, "/other"],
    ["an unknown type of API", { api: { type: "SOAP" } }, "/api/type"],
    [
      "an unknown member of a method",
      { api: { ...API, resources: { "/a": { GET: { key: 1, integration: { type: "MOCK" } } } } } },
      "/api/resources/~1a/GET/key",
    ],
    [
      "a method without integration",
      { api: { ...API, resources: { "/a": { GET: {} } } } },
      "/api/resources/~1a/GET/integration",
    ],
    [
      "an integration that is a proxy without saying so",
      { api: { ...API, resources: { "/a": { GET: { integration: { type: "AWS" } } } } } },
      "/api/resources/~1a/GET/integration/responses",
    ],
    [
      "an authorizer that is not there",
      {
        api: {
          ...API,
          resources: { "/a": { GET: { authorizationType: "CUSTOM", authorizer: "z", integration: { type: "MOCK" } } } },
        },
      },
      "/api/resources/~1a/GET/authorizer",
    ],
    ["a step with a time that is none", { request: { steps: [{ atSeconds: "soon" }] } }, "/request/steps/0/atSeconds"],
    [
      "a token in another notation",
      { request: { headers: { Authorization: { use: "access" } } } },
      "/request/headers/Authorization",
    ],
    ["a backend of no kind", { backend: { kind: "magic" } }, "/backend/kind"],
    [
      "an authorizer that does something else",
      { backend: { kind: "none", authorizer: { dances: true } } },
      "/backend/authorizer/dances",
    ],
    ["more letters than a body may have", { request: { bodyBytes: 1e12 } }, "/request/bodyBytes"],
  ])("tells the place of %s", (_what, change, pointer) => {
    const read = readGatewaySteps({ ...CASE, ...change }, "");
    expect(read.ok ? [] : read.error.map((each) => each.pointer)).toContain(pointer);
  });
});

describe("what is expected of an answer", () => {
  it("differs member by member", () => {
    const [answer] = sendAll({ ...CASE, request: { path: "/b" } });
    if (answer === undefined) throw new Error("no answer");
    const expected = {
      status: 403,
      message: "Missing Authentication Token",
      answeredBy: "route",
      integrationInvoked: false,
    };
    const right = parseAnswerExpectation(expected);
    expect(right.ok && checkAnswer(answer, right.value)).toEqual([]);
    const wrong = parseAnswerExpectation({
      ...expected,
      status: 404,
      headers: { "x-none": "1" },
      bodyIncludes: ["Token", "zz"],
    });
    expect(wrong.ok && checkAnswer(answer, wrong.value).map(({ field }) => field)).toEqual([
      "status",
      "header x-none",
      "body",
    ]);
  });

  it("is refused where it has a member that nobody looks at", () => {
    expect(parseAnswerExpectation({ statusCode: 200 })).toEqual({
      ok: false,
      error: expect.stringContaining("/statusCode"),
    });
    expect(parseAnswerExpectation({ answeredBy: "magic" }).ok).toBe(false);
  });
});
