import type { JsonObject } from "@/lib/util";
import type { GatewayResponse } from "../model/gateway-response";
import { METHOD_KEYS } from "../model/payload";
import type { RestApi, RestResource } from "../model/rest-api";
import { exportMethod } from "./export-method";
import { exportSchemes, type SchemeNames, schemeNames } from "./export-security";
import { EXTENSION, operationKey } from "./extension";
import { recordOf } from "./field";
import { fromModel } from "./import-models";
import { mapMembers, present, validatorName } from "./members";

/** The document of a REST API. */
export function exportRestApi(api: RestApi): JsonObject {
  const names = schemeNames(api.authorizers);
  return present({
    openapi: "3.0.1",
    info: { title: api.id, version: "1" },
    paths: mapMembers(api.resources, (resource) => exportResource(resource, names)),
    components: components(api),
    [EXTENSION.requestValidators]: validators(api),
    [EXTENSION.gatewayResponses]: mapMembers(api.gatewayResponses, exportGatewayResponse),
    [EXTENSION.binaryMediaTypes]: api.binaryMediaTypes,
    [EXTENSION.minimumCompressionSize]: api.minimumCompressionSize,
    [EXTENSION.apiKeySource]: api.apiKeySource,
    [EXTENSION.policy]: api.resourcePolicy,
    [EXTENSION.endpointConfiguration]: endpoint(api),
  });
}

function exportResource(resource: RestResource, names: SchemeNames): JsonObject {
  return recordOf(
    METHOD_KEYS.map((key) => {
      const method = resource[key];
      return [operationKey(key), method && exportMethod(method, names)] as const;
    }),
  );
}

function components(api: RestApi): JsonObject | undefined {
  const methods = Object.values(api.resources).flatMap((resource) => METHOD_KEYS.flatMap((key) => resource[key] ?? []));
  const securitySchemes = exportSchemes(api.authorizers, methods);
  const parts = present({ schemas: mapMembers(api.models, fromModel), securitySchemes });
  return Object.keys(parts).length === 0 ? undefined : parts;
}

function exportGatewayResponse({ statusCode, ...rest }: GatewayResponse): JsonObject {
  return present({ statusCode: statusCode === undefined ? undefined : String(statusCode), ...rest });
}

function endpoint({ endpointType, disableExecuteApiEndpoint }: RestApi): JsonObject | undefined {
  if (endpointType === undefined && disableExecuteApiEndpoint === undefined) return undefined;
  return present({ types: endpointType === undefined ? undefined : [endpointType], disableExecuteApiEndpoint });
}

function validators(api: RestApi): JsonObject | undefined {
  const used = Object.values(api.resources)
    .flatMap((resource) => METHOD_KEYS.map((key) => resource[key]))
    .flatMap((method) => (method?.requestValidator === undefined ? [] : [method.requestValidator]));
  const named = used.map(
    (each) =>
      [validatorName(each), { validateRequestBody: each.body, validateRequestParameters: each.parameters }] as const,
  );
  return named.length === 0 ? undefined : recordOf(named);
}
