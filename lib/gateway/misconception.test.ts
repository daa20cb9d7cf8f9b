import { describe, expect, it } from "vitest";
import { createGateway, type GatewayOptions, withApi } from "./deploy/gateway";
import { invoke } from "./invoke";
import { MISCONCEPTIONS, type Misconception } from "./misconception";
import type { Gateway } from "./model/gateway";
import type { HttpApi } from "./model/http-api";
import type { Invocation } from "./model/invocation";
import type { ClientRequest } from "./model/request";
import type { RestApi, RestMethod } from "./model/rest-api";
import { INITIAL_STATE } from "./model/state";
import type { AuthorizerOutcome, BackendOutcome, World } from "./model/world";

const TIME = Date.UTC(2026, 0, 1);
const KEY = { id: "k", value: "a-key-of-more-than-20-characters", enabled: true };

const LAMBDA_PROXY = { type: "AWS_PROXY", service: "lambda", httpMethod: "POST" } as const;
const LAMBDA_CUSTOM = { ...LAMBDA_PROXY, type: "AWS", responses: [{ statusCode: "200" }] } as const;
const HTTP = {
  type: "HTTP",
  httpMethod: "ANY",
  uri: "https://backend.example/",
  responses: [{ statusCode: "200" }],
} as const;

interface Scene {
  readonly gateway: Gateway;
  readonly requests: readonly Partial<ClientRequest>[];
  readonly backend?: BackendOutcome;
  readonly authorizer?: AuthorizerOutcome;
  readonly exhausted?: World["exhausted"];
  /** What of the last request is looked at. */
  readonly see: (invocation: Invocation) => unknown;
  readonly right: unknown;
  readonly believed: unknown;
}

const status = (invocation: Invocation): number => invocation.response.status;

function rest(method: RestMethod, options: GatewayOptions = {}, api: Partial<RestApi> = {}): Gateway {
  const authorizers = { token: { type: "TOKEN", identitySource: "method.request.header.Authorization" } } as const;
  return createGateway(
    { type: "REST", id: "api", resources: { "/pets": { GET: method, POST: method } }, authorizers, ...api },
    options,
  );
}

function http(api: Partial<HttpApi> = {}): Gateway {
  const routes = { "GET /pets": { integration: { type: "HTTP_PROXY", uri: "https://backend.example/" } } } as const;
  return createGateway({ type: "HTTP", id: "api", routes, ...api });
}

const OPEN = rest({ integration: LAMBDA_PROXY });
const GUARDED = rest({ integration: LAMBDA_PROXY, authorization: { type: "CUSTOM", authorizer: "token" } });
const PLANS = {
  usagePlans: [{ name: "plan", stages: ["prod"], keys: [KEY], quota: { limit: 0, period: "DAY" } }],
} as const;
const CACHED = { stage: { name: "prod", cache: { enabled: true } } } as const;
const TOKEN: Partial<ClientRequest> = { headers: [["Authorization", "t"]] };
const PAST_TIME: BackendOutcome = { type: "http-response", status: 200, latencyInMillis: 31_000 };
const plain = (gateway: Gateway, right: number, believed: number): Scene => ({
  gateway,
  requests: [{}],
  see: status,
  right,
  believed,
});

const SCENES: Readonly<Record<Misconception, Scene>> = {
  "unknown-path-is-404": { ...plain(OPEN, 403, 404), requests: [{ path: "/nowhere" }] },
  "undefined-method-is-405": { ...plain(OPEN, 403, 405), requests: [{ method: "DELETE" }] },
  "bad-api-key-is-401": plain(rest({ integration: LAMBDA_PROXY, apiKeyRequired: true }), 403, 401),
  "throttling-is-503": { ...plain(OPEN, 429, 503), exhausted: ["account"] },
  "quota-exceeded-is-403": {
    ...plain(rest({ integration: LAMBDA_PROXY, apiKeyRequired: true }, PLANS), 429, 403),
    requests: [{ headers: [["x-api-key", KEY.value]] }],
  },
  "malformed-lambda-output-is-500": { ...plain(OPEN, 502, 500), backend: { type: "lambda-result", payload: "text" } },
  "lambda-timeout-is-502": {
    ...plain(OPEN, 504, 502),
    backend: { type: "lambda-result", payload: {}, latencyInMillis: 30_000 },
  },
  "missing-token-is-403": plain(GUARDED, 401, 403),
  "denied-token-is-401": {
    ...plain(GUARDED, 403, 401),
    requests: [TOKEN],
    authorizer: { type: "returns", output: policy("Deny") },
  },
  "authorizer-crash-is-403": {
    ...plain(GUARDED, 500, 403),
    requests: [TOKEN],
    authorizer: { type: "raises", errorMessage: "boom" },
  },
  "unmapped-lambda-error-is-500": {
    ...plain(rest({ integration: LAMBDA_CUSTOM }), 200, 500),
    backend: { type: "lambda-error", errorMessage: "boom" },
  },
  "no-invoke-permission-is-403": {
    ...plain(OPEN, 500, 403),
    backend: { type: "lambda-refused", reason: "no-permission" },
  },
  "cache-covers-post": {
    ...plain(rest({ integration: LAMBDA_PROXY }, CACHED), 0, 0),
    requests: [{ method: "POST" }, { method: "POST" }],
    see: ({ cache }) => cache,
    right: null,
    believed: "hit",
  },
  "cache-keys-by-whole-query": {
    ...plain(rest({ integration: LAMBDA_PROXY }, CACHED), 0, 0),
    requests: [{ query: "page=1" }, { query: "page=2" }],
    see: ({ cache }) => cache,
    right: "hit",
    believed: "miss",
  },
  "api-key-authenticates": {
    ...plain(rest({ integration: LAMBDA_PROXY, authorization: { type: "AWS_IAM" } }, PLANS), 403, 200),
    requests: [{ headers: [["x-api-key", KEY.value]] }],
  },
  "usage-plan-after-account": {
    ...plain(rest({ integration: LAMBDA_PROXY, apiKeyRequired: true }, PLANS), 0, 0),
    requests: [{ headers: [["x-api-key", KEY.value]] }],
    exhausted: ["usage-plan", "account"],
    see: ({ throttledBy }) => throttledBy,
    right: "usage-plan",
    believed: "account",
  },
  "gateway-adds-cors-to-proxy": {
    ...plain(OPEN, 0, 0),
    see: ({ response }) => response.headers.some(([name]) => name === "Access-Control-Allow-Origin"),
    right: false,
    believed: true,
  },
  "http-api-timeout-is-504": { ...plain(http(), 503, 504), backend: PAST_TIME },
  "http-api-unknown-route-is-403": { ...plain(http(), 404, 403), requests: [{ path: "/nowhere" }] },
  "authorizer-before-policy-deny": {
    ...plain(guardedByPolicy(), 0, 0),
    requests: [TOKEN],
    see: ({ authorizerCall }) => authorizerCall !== null,
    right: false,
    believed: true,
  },
  "changes-need-no-deployment": {
    ...plain(
      withApi(OPEN, { type: "REST", id: "api", resources: { "/new": { GET: { integration: LAMBDA_PROXY } } } }),
      403,
      200,
    ),
    requests: [{ path: "/new" }],
  },
  "no-template-is-415": {
    ...plain(rest({ integration: HTTP }), 200, 415),
    requests: [{ method: "POST", body: "<a/>", headers: [["Content-Type", "application/xml"]] }],
    backend: { type: "http-response", status: 200 },
  },
};

describe("a misconception", () => {
  it.each(MISCONCEPTIONS)("%s changes what it says and leaves it right otherwise", (name) => {
    const scene = SCENES[name];
    expect(play(scene, [])).toEqual(scene.right);
    expect(play(scene, [name])).toEqual(scene.believed);
  });
});

function play(
  { gateway, requests, backend, authorizer, exhausted, see }: Scene,
  misconceptions: readonly Misconception[],
) {
  let last: Invocation | undefined;
  for (const request of requests) {
    const stage = gateway.api.type === "REST" ? { stage: "prod" } : {};
    last = invoke(
      gateway,
      { method: "GET", path: "/pets", time: TIME, ...stage, ...request },
      {
        backend: () => backend ?? { type: "lambda-result", payload: {} },
        authorizer: () => authorizer ?? { type: "returns", output: policy("Allow") },
        misconceptions,
        ...(exhausted !== undefined && { exhausted }),
      },
      last?.state ?? INITIAL_STATE,
    );
  }
  return last === undefined ? undefined : see(last);
}

function guardedByPolicy(): Gateway {
  const Statement = [{ Effect: "Deny", Principal: "*", Action: "execute-api:Invoke", Resource: "*" }];
  const method: RestMethod = { integration: LAMBDA_PROXY, authorization: { type: "CUSTOM", authorizer: "token" } };
  return rest(method, {}, { resourcePolicy: { Version: "2012-10-17", Statement } });
}

function policy(Effect: "Allow" | "Deny") {
  const Statement = [{ Effect, Action: "execute-api:Invoke", Resource: "*" }];
  return { principalId: "user", policyDocument: { Version: "2012-10-17", Statement } };
}
