import type { JsonObject } from "@/lib/util";
import type { HttpApi, HttpApiIntegration, HttpRoute } from "../model/http-api";
import { METHOD_KEYS } from "../model/payload";
import { exportSchemes, exportSecurity, type SchemeNames, schemeNames } from "./export-security";
import { DEFAULT_PATH, EXTENSION, operationKey } from "./extension";
import { recordOf } from "./field";
import { mapMembers, present } from "./members";

/** The document of an HTTP API. */
export function exportHttpApi(api: HttpApi): JsonObject {
  const names = schemeNames(api.authorizers);
  const securitySchemes = exportSchemes(api.authorizers, Object.values(api.routes));
  const { disableExecuteApiEndpoint, cors } = api;
  return present({
    openapi: "3.0.1",
    info: { title: api.id, version: "1" },
    paths: exportRoutes(api, names),
    components: securitySchemes && { securitySchemes },
    [EXTENSION.cors]: cors && present({ ...cors }),
    [EXTENSION.endpointConfiguration]:
      disableExecuteApiEndpoint === undefined ? undefined : { disableExecuteApiEndpoint },
    [EXTENSION.importExportVersion]: "1.0",
  });
}

/** Routes by path, as a document has them. */
function exportRoutes(api: HttpApi, names: SchemeNames): JsonObject {
  const items = new Map<string, [string, JsonObject][]>();
  for (const [key, route] of Object.entries(api.routes)) {
    const [method, path = ""] = key === "$default" ? ["ANY", DEFAULT_PATH] : key.split(" ", 2);
    const found = METHOD_KEYS.find((each) => each === method);
    if (found === undefined) continue;
    const item = items.get(path) ?? [];
    item.push([operationKey(found), exportRoute(route, names, key === "$default")]);
    items.set(path, item);
  }
  return recordOf(Array.from(items, ([path, operations]) => [path, recordOf(operations)] as const));
}

function exportRoute(route: HttpRoute, names: SchemeNames, isDefault: boolean): JsonObject {
  return {
    ...(isDefault ? { isDefaultRoute: true } : {}),
    ...exportSecurity(route, names),
    [EXTENSION.integration]: exportIntegration(route.integration),
  };
}

function exportIntegration({ type, vpcLink, responseParameters, ...rest }: HttpApiIntegration): JsonObject {
  return present({
    type: type.toLowerCase(),
    ...rest,
    connectionType: vpcLink === undefined ? undefined : "VPC_LINK",
    connectionId: vpcLink,
    responseParameters: mapMembers(responseParameters, (changes) => changes),
  });
}
