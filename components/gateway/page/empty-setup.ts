import type { GatewaySetup } from "@/lib/sandbox/gateway";

/** The smallest API that answers. */
export const EMPTY_SETUP: GatewaySetup = {
  title: "An empty API",
  api: {
    type: "REST",
    id: "a1b2c3d4e5",
    resources: {
      "/hello": {
        GET: { integration: { type: "AWS_PROXY", service: "lambda", httpMethod: "POST", uri: "hello" } },
      },
    },
  },
  deployments: [],
  stage: { name: "prod", deployment: "1" },
  usagePlans: [],
  domains: [],
  world: {
    backend: {
      type: "always",
      outcome: { type: "lambda-result", payload: { statusCode: 200, body: '{"hello":"world"}' } },
    },
  },
  request: { method: "GET", path: "/hello" },
};
