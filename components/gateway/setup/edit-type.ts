import type { Authorization, HttpApi, HttpRoute, Integration, RestApi, RestMethod, Stage } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { withMember } from "./edit-member";
import { type OperationKey, operationsOf, partsOf, restMethodOf } from "./edit-operation";

/** The setup as an API of the other type. Operations stay; what the other type does not have is gone, as no service converts one into the other. */
export function withType(setup: GatewaySetup, type: "REST" | "HTTP"): GatewaySetup {
  const { api } = setup;
  if (api.type === type) return setup;
  const next = api.type === "REST" ? httpApiOf(api) : restApiOf(api);
  const stage = type === "HTTP" ? httpStage(setup.stage) : restStage(setup.stage);
  const request = withMember(setup.request, "stage", undefined);
  return { ...setup, api: next, deployments: [], stage, usagePlans: type === "HTTP" ? [] : setup.usagePlans, request };
}

function httpApiOf(api: RestApi): HttpApi {
  const routes = operationsOf(api).flatMap((key): readonly (readonly [string, HttpRoute])[] => {
    const method = restMethodOf(api, key);
    return method === null ? [] : [[key, { ...authorized(method), integration: proxyOf(method.integration) }]];
  });
  return { type: "HTTP", id: api.id, routes: Object.fromEntries(routes) };
}

function restApiOf(api: HttpApi): RestApi {
  const resources: { [path: string]: { [method: string]: RestMethod } } = {};
  for (const [key, route] of Object.entries(api.routes)) {
    const [method, path] = restPlace(key);
    resources[path] = { ...resources[path], [method]: { ...authorized(route), integration: restIntegration(route) } };
  }
  return { type: "REST", id: api.id, endpointType: "REGIONAL", resources };
}

function restPlace(key: OperationKey): readonly [method: string, path: string] {
  return key === "$default" ? ["ANY", "/{proxy+}"] : partsOf(key);
}

/** Only IAM is asked the same way on both types; authorizers differ in what they are told. */
function authorized({ authorization }: RestMethod | HttpRoute): { readonly authorization?: Authorization } {
  return authorization?.type === "AWS_IAM" ? { authorization } : {};
}

function proxyOf(integration: Integration): HttpRoute["integration"] {
  if (integration.type !== "HTTP" && integration.type !== "HTTP_PROXY") return { type: "AWS_PROXY" };
  const { httpMethod, uri, vpcLink } = integration;
  return { type: "HTTP_PROXY", httpMethod, uri, ...(vpcLink === undefined ? {} : { vpcLink }) };
}

function restIntegration({ integration }: HttpRoute): Integration {
  const { type, httpMethod = "ANY", uri = "https://backend.example.com/", vpcLink } = integration;
  return type === "AWS_PROXY"
    ? { type, service: "lambda", httpMethod: "POST", uri: "function" }
    : { type, httpMethod, uri, ...(vpcLink === undefined ? {} : { vpcLink }) };
}

function httpStage({ variables, settings, accessLogFormat }: Stage): Stage {
  return {
    name: "$default",
    deployment: "1",
    autoDeploy: true,
    ...(variables === undefined ? {} : { variables }),
    ...(settings?.throttle === undefined ? {} : { settings: { throttle: settings.throttle } }),
    ...(accessLogFormat === undefined ? {} : { accessLogFormat }),
  };
}

function restStage({ autoDeploy: _, ...stage }: Stage): Stage {
  return { ...stage, name: stage.name === "$default" ? "prod" : stage.name, deployment: "1" };
}
