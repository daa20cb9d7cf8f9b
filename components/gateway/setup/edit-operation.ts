import {
  type HttpApi,
  type HttpRoute,
  METHOD_KEYS,
  type MethodKey,
  type RestApi,
  type RestMethod,
} from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { withMember } from "./edit-member";

/** A method of a REST API or a route of an HTTP API, such as `GET /orders`, or `$default`. */
export type OperationKey = string;

/** All operations of an API, in their order. */
export function operationsOf(api: RestApi | HttpApi): readonly OperationKey[] {
  if (api.type === "HTTP") return Object.keys(api.routes);
  return Object.entries(api.resources).flatMap(([path, methods]) =>
    Object.keys(methods).map((key) => `${key} ${path}`),
  );
}

/** What stands before and after the space of a key. */
export function partsOf(key: OperationKey): readonly [method: MethodKey, path: string] {
  const space = key.indexOf(" ");
  return [key.slice(0, Math.max(0, space)) as MethodKey, key.slice(space + 1)];
}

/** The method of a REST API under a key, or null. */
export function restMethodOf(api: RestApi | HttpApi, key: OperationKey): RestMethod | null {
  const [method, path] = partsOf(key);
  if (api.type === "HTTP" || !Object.hasOwn(api.resources, path)) return null;
  return api.resources[path]?.[method] ?? null;
}

/** The route of an HTTP API under a key, or null. */
export function routeOf(api: RestApi | HttpApi, key: OperationKey): HttpRoute | null {
  return api.type === "HTTP" && Object.hasOwn(api.routes, key) ? (api.routes[key] ?? null) : null;
}

/** Why a key can't be added, or null where it can. */
export function operationProblem(api: RestApi | HttpApi, key: OperationKey): string | null {
  if (operationsOf(api).includes(key)) return "It is there already.";
  if (api.type === "HTTP" && key === "$default") return null;
  const [method, path] = partsOf(key);
  if (!METHOD_KEYS.includes(method)) return "Begin with a method, such as GET or ANY.";
  if (!/^\/(?:$|(?:[^/{}\s]+|\{[^/{}\s]+\})(?:\/(?:[^/{}\s]+|\{[^/{}\s]+\}))*\/?$)/.test(path))
    return "A path such as /orders/{id} or /{proxy+} must follow.";
  return null;
}

/** The setup with one more operation, which a Lambda function answers. */
export function addOperation(setup: GatewaySetup, key: OperationKey): GatewaySetup {
  const { api } = setup;
  if (operationProblem(api, key) !== null) return setup;
  if (api.type === "HTTP")
    return { ...setup, api: { ...api, routes: { ...api.routes, [key]: { integration: { type: "AWS_PROXY" } } } } };
  return withRestMethod(setup, key, {
    integration: { type: "AWS_PROXY", service: "lambda", httpMethod: "POST", uri: "function" },
  });
}

/** The setup without an operation; a resource that has no method left goes too. */
export function removeOperation(setup: GatewaySetup, key: OperationKey): GatewaySetup {
  const { api } = setup;
  if (api.type === "HTTP") return { ...setup, api: { ...api, routes: withMember(api.routes, key, undefined) } };
  const [method, path] = partsOf(key);
  const left = withMember(api.resources[path] ?? {}, method, undefined);
  const resource = Object.keys(left).length === 0 ? undefined : left;
  return { ...setup, api: { ...api, resources: withMember(api.resources, path, resource) } };
}

/** The setup with a method of its REST API as given; as it is where the API is none. */
export function withRestMethod(setup: GatewaySetup, key: OperationKey, method: RestMethod): GatewaySetup {
  const { api } = setup;
  if (api.type === "HTTP") return setup;
  const [name, path] = partsOf(key);
  return {
    ...setup,
    api: { ...api, resources: { ...api.resources, [path]: { ...api.resources[path], [name]: method } } },
  };
}

/** The setup with a route of its HTTP API as given; as it is where the API is none. */
export function withRoute(setup: GatewaySetup, key: OperationKey, route: HttpRoute): GatewaySetup {
  const { api } = setup;
  return api.type === "REST" ? setup : { ...setup, api: { ...api, routes: { ...api.routes, [key]: route } } };
}

/** The setup with an OPTIONS method on a path that answers preflight requests by a mock, as the console's "Enable CORS" makes it. */
export function addPreflight(setup: GatewaySetup, path: string, origin = "*"): GatewaySetup {
  const names = ["Access-Control-Allow-Origin", "Access-Control-Allow-Methods", "Access-Control-Allow-Headers"];
  const values = [`'${origin}'`, "'GET,POST,PUT,PATCH,DELETE,OPTIONS'", "'Content-Type,Authorization,X-Api-Key'"];
  const parameters = names.map((name) => `method.response.header.${name}`);
  return withRestMethod(setup, `OPTIONS ${path}`, {
    methodResponses: { 200: { responseParameters: Object.fromEntries(parameters.map((name) => [name, false])) } },
    integration: {
      type: "MOCK",
      requestTemplates: { "application/json": '{"statusCode": 200}' },
      responses: [
        {
          statusCode: "200",
          responseParameters: Object.fromEntries(parameters.map((name, at) => [name, values[at] ?? ""])),
        },
      ],
    },
  });
}
