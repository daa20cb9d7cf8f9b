import type { GatewaySetup } from "@/lib/sandbox/gateway";

/** A REST API with most of what can be edited, for tests. */
export const REST_SETUP: GatewaySetup = {
  title: "Orders",
  api: {
    type: "REST",
    id: "abc",
    endpointType: "REGIONAL",
    authorizers: { check: { type: "TOKEN", identitySource: "method.request.header.Authorization" } },
    resources: {
      "/orders": {
        GET: {
          authorization: { type: "CUSTOM", authorizer: "check" },
          integration: { type: "AWS_PROXY", service: "lambda", httpMethod: "POST", uri: "orders" },
        },
        POST: {
          authorization: { type: "AWS_IAM" },
          integration: {
            type: "HTTP",
            httpMethod: "POST",
            uri: "https://orders.example.com/",
            requestTemplates: { "application/json": "{}" },
            responses: [{ statusCode: "200" }],
          },
        },
      },
      "/health": {
        GET: {
          integration: {
            type: "MOCK",
            requestTemplates: { "application/json": '{"statusCode": 200}' },
            responses: [{ statusCode: "200" }],
          },
        },
      },
    },
  },
  deployments: [],
  stage: { name: "prod", deployment: "1", variables: { version: "1" } },
  usagePlans: [{ name: "gold", stages: ["prod"], keys: [{ id: "key-1", value: "k".repeat(20), enabled: true }] }],
  domains: [{ name: "api.example.com", mappings: { "": "prod" } }],
  world: { backend: { type: "echo" } },
  request: { method: "GET", path: "/orders", stage: "prod" },
};

/** An HTTP API, for tests. */
export const HTTP_SETUP: GatewaySetup = {
  ...REST_SETUP,
  api: {
    type: "HTTP",
    id: "abc",
    authorizers: { jwt: { type: "JWT", identitySource: "$request.header.Authorization", audience: ["app"] } },
    routes: {
      "GET /orders": {
        authorization: { type: "JWT", authorizer: "jwt", scopes: ["read"] },
        integration: { type: "AWS_PROXY" },
      },
      $default: { integration: { type: "HTTP_PROXY", httpMethod: "ANY", uri: "https://orders.example.com/" } },
    },
  },
  stage: { name: "$default", deployment: "1", autoDeploy: true },
  usagePlans: [],
  domains: [],
  request: { method: "GET", path: "/orders" },
};
