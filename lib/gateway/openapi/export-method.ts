import type { JsonObject } from "@/lib/util";
import type { MethodResponse, RestMethod } from "../model/rest-api";
import { exportIntegration } from "./export-integration";
import { exportSecurity, type SchemeNames } from "./export-security";
import { EXTENSION } from "./extension";
import { mapMembers, present, validatorName } from "./members";

/** The operation of a method. */
export function exportMethod(method: RestMethod, names: SchemeNames): JsonObject {
  const { requestValidator } = method;
  return present({
    parameters: exportParameters(method.requestParameters),
    requestBody: content(method.requestModels, "content"),
    responses: mapMembers(method.methodResponses, exportResponse),
    ...exportSecurity(method, names),
    [EXTENSION.requestValidator]: requestValidator && validatorName(requestValidator),
    [EXTENSION.integration]: exportIntegration(method.integration),
  });
}

const PARAMETER = /^method\.request\.(header|path|querystring)\.([\s\S]+)$/;

function exportParameters(parameters: RestMethod["requestParameters"]): readonly JsonObject[] | undefined {
  if (parameters === undefined) return undefined;
  return Object.entries(parameters).flatMap(([text, required]) => {
    const [, place, name] = PARAMETER.exec(text) ?? [];
    if (place === undefined || name === undefined) return [];
    return [{ name, in: place === "querystring" ? "query" : place, required, schema: { type: "string" } }];
  });
}

function content(models: Readonly<Record<string, string>> | undefined, member: string): JsonObject | undefined {
  const byType = mapMembers(models, (name) => ({ schema: { $ref: `#/components/schemas/${name}` } }));
  return byType && { [member]: byType };
}

const HEADER = "method.response.header.";

function exportResponse({ responseParameters, responseModels }: MethodResponse): JsonObject {
  const headers = Object.entries(responseParameters ?? {}).flatMap(([text, required]) =>
    text.startsWith(HEADER) ? [[text.slice(HEADER.length), { required, schema: { type: "string" } }] as const] : [],
  );
  return {
    description: "",
    ...present({ headers: responseParameters && Object.fromEntries(headers) }),
    ...content(responseModels, "content"),
  };
}
