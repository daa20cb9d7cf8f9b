import type { ClientRequest, GatewayOptions, RestApi, World } from "@/lib/gateway";

/** A gateway with a request that it is asked again and again. */
export interface Workload {
  readonly name: string;
  readonly api: RestApi;
  readonly options?: GatewayOptions;
  readonly request: Omit<ClientRequest, "time">;
  readonly world: World;
}

const KEY = "key-of-at-least-20-characters";
const WIDE = { rateLimit: 1e9, burstLimit: 1e9 };

const MOCK = {
  type: "MOCK",
  requestTemplates: { "application/json": '{"statusCode": 200}' },
  responses: [{ statusCode: "200", responseTemplates: { "application/json": '{"ok": true}' } }],
} as const;

const WORLD: World = {
  backend: (call) =>
    call.type === "http"
      ? {
          type: "http-response",
          status: 200,
          headers: [["Content-Type", "application/json"]],
          body: '{"items": [1, 2, 3]}',
        }
      : { type: "lambda-result", payload: { statusCode: 200, body: "{}" } },
  authorizer: () => ({
    type: "returns",
    output: {
      principalId: "user",
      policyDocument: {
        Version: "2012-10-17",
        Statement: [{ Action: "execute-api:Invoke", Effect: "Allow", Resource: "*" }],
      },
    },
  }),
};

const FULL: Workload = {
  name: "all phases: WAF, policy, authorizer, key, validation, templates",
  api: {
    type: "REST",
    id: "api",
    authorizers: { token: { type: "TOKEN", identitySource: "method.request.header.Authorization" } },
    models: {
      Order: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, lines: { type: "array", items: { type: "object" } } },
      },
    },
    resourcePolicy: {
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: "*",
          Action: "execute-api:Invoke",
          Resource: "execute-api:/*",
          Condition: { IpAddress: { "aws:SourceIp": "192.0.2.0/24" } },
        },
      ],
    },
    resources: {
      "/orders/{id}": {
        POST: {
          authorization: { type: "CUSTOM", authorizer: "token" },
          apiKeyRequired: true,
          requestValidator: { body: true, parameters: true },
          requestParameters: { "method.request.querystring.q": true },
          requestModels: { "application/json": "Order" },
          integration: {
            type: "HTTP",
            httpMethod: "POST",
            uri: "https://backend.example/{id}",
            requestParameters: {
              "integration.request.path.id": "method.request.path.id",
              "integration.request.header.x-stage": "context.stage",
            },
            requestTemplates: {
              "application/json":
                '#set($order = $input.path(\'$\')){"id": "$order.id", "lines": [#foreach($line in $order.lines){"n": $line.n}#if($foreach.hasNext),#end#end]}',
            },
            responses: [
              {
                statusCode: "200",
                responseTemplates: { "application/json": "{\"count\": $input.path('$.items').size()}" },
              },
            ],
          },
        },
      },
    },
  },
  options: {
    stage: {
      name: "prod",
      webAcl: { action: "BLOCK", matches: { part: "body", text: "drop table" } },
      settings: { loggingLevel: "INFO", dataTraceEnabled: true },
    },
    usagePlans: [{ name: "plan", stages: ["prod"], keys: [{ id: "k", value: KEY, enabled: true }], throttle: WIDE }],
    account: { throttle: WIDE },
  },
  request: {
    method: "POST",
    path: "/orders/42",
    query: "q=1",
    stage: "prod",
    sourceIp: "192.0.2.7",
    headers: [
      ["Authorization", "t"],
      ["x-api-key", KEY],
      ["Content-Type", "application/json"],
    ],
    body: '{"id": "42", "lines": [{"n": 1}, {"n": 2}, {"n": 3}]}',
  },
  world: WORLD,
};

const PROXY: Workload = {
  name: "a proxy function",
  api: {
    type: "REST",
    id: "api",
    resources: { "/{proxy+}": { ANY: { integration: { type: "AWS_PROXY", service: "lambda", httpMethod: "POST" } } } },
  },
  request: { method: "GET", path: "/a/b", query: "q=1", stage: "prod", headers: [["Accept", "*/*"]] },
  world: WORLD,
};

const LOST: Workload = {
  ...PROXY,
  name: "an unknown path",
  api: { type: "REST", id: "api", resources: { "/a": { GET: { integration: MOCK } } } },
};

export const WORKLOADS: readonly Workload[] = [FULL, PROXY, LOST];

/** Requests against the buckets of plan, method, stage and account, of which most are refused. */
export const BURST: Workload = {
  name: "burst",
  api: { type: "REST", id: "api", resources: { "/a": { GET: { apiKeyRequired: true, integration: MOCK } } } },
  options: {
    stage: { name: "prod", methodSettings: { "/a/GET": { throttle: { rateLimit: 5_000, burstLimit: 2_000 } } } },
    usagePlans: [
      {
        name: "plan",
        stages: ["prod"],
        keys: [{ id: "k", value: KEY, enabled: true }],
        throttle: { rateLimit: 1_000, burstLimit: 500 },
        quota: { limit: 1_000_000, period: "DAY" },
      },
    ],
  },
  request: { method: "GET", path: "/a", stage: "prod", headers: [["x-api-key", KEY]] },
  world: WORLD,
};
