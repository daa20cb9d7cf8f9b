import type { HttpApi, HttpCors } from "@/lib/gateway";
import { adaptAuthorization, adaptAuthorizers } from "./authorizer";
import { adaptHttpApiIntegration } from "./integration";
import { type CaseObject, isObject, membersOf, numberOf, type Value } from "./members";

/** An HTTP API. */
export function adaptHttpApi(api: CaseObject): HttpApi {
  const authorizers = adaptAuthorizers(api.authorizers);
  const routes = membersOf(api.routes).map(([key, route]) => {
    const { integration, ...rest } = (route ?? {}) as CaseObject;
    return [
      key,
      { authorization: adaptAuthorization(rest, authorizers), integration: adaptHttpApiIntegration(integration) },
    ];
  });
  return {
    type: "HTTP",
    id: typeof api.id === "string" ? api.id : "abcdef1234",
    routes: Object.fromEntries(routes),
    authorizers,
    ...(isObject(api.cors) && { cors: adaptCors(api.cors) }),
  };
}

function adaptCors(cors: CaseObject): HttpCors {
  const maxAge = numberOf(cors.maxAge);
  return {
    ...lists(cors),
    ...(cors.allowCredentials === true && { allowCredentials: true }),
    ...(maxAge !== undefined && { maxAge }),
  };
}

function lists(cors: CaseObject): HttpCors {
  const names = ["allowOrigins", "allowMethods", "allowHeaders", "exposeHeaders"] as const;
  return Object.fromEntries(names.flatMap((name) => listOf(name, cors[name])));
}

function listOf(name: string, value: Value): readonly (readonly [string, readonly string[]])[] {
  return Array.isArray(value) ? [[name, value.map(String)]] : [];
}
