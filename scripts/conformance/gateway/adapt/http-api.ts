import type { HttpApi, HttpCors } from "@/lib/gateway";
import { isObject, type JsonObject, membersOf, numberOf, type Value } from "../json";
import { adaptAuthorization, adaptAuthorizers } from "./authorizer";
import { adaptHttpApiIntegration } from "./integration";

/** An HTTP API. */
export function adaptHttpApi(api: JsonObject): HttpApi {
  const authorizers = adaptAuthorizers(api.authorizers);
  const routes = membersOf(api.routes).map(([key, route]) => {
    const { integration, ...rest } = (route ?? {}) as JsonObject;
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

function adaptCors(cors: JsonObject): HttpCors {
  const maxAge = numberOf(cors.maxAge);
  return {
    ...lists(cors),
    ...(cors.allowCredentials === true && { allowCredentials: true }),
    ...(maxAge !== undefined && { maxAge }),
  };
}

function lists(cors: JsonObject): HttpCors {
  const names = ["allowOrigins", "allowMethods", "allowHeaders", "exposeHeaders"] as const;
  return Object.fromEntries(names.flatMap((name) => listOf(name, cors[name])));
}

function listOf(name: string, value: Value): readonly (readonly [string, readonly string[]])[] {
  return Array.isArray(value) ? [[name, value.map(String)]] : [];
}
