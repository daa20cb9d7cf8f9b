import { parseStatus } from "../http/status";
import { compileModel, type Validator } from "../json-schema/compile-model";
import type { Expression } from "../mapping/expression";
import { compileJavaPattern } from "../mapping/java-pattern";
import type { Integration, IntegrationResponse } from "../model/integration";
import type { MethodKey } from "../model/payload";
import type { RestApi, RestMethod } from "../model/rest-api";
import type { Compilation } from "./compilation";
import { compileExpression, compileMappings, compileTemplates } from "./compile-texts";
import type { IntegrationProgram, MethodProgram, ParameterName, ResponseProgram } from "./program";

export interface MethodSource {
  readonly path: string;
  readonly key: MethodKey;
  readonly method: RestMethod;
  readonly api: RestApi;
}

/** Compiles a method with its integration. */
export function compileMethod({ path, key, method, api }: MethodSource, compilation: Compilation): MethodProgram {
  return {
    path,
    key,
    definition: method,
    integration: compileIntegration(method.integration, compilation.at("integration")),
    requiredParameters: requiredParameters(method.requestParameters),
    validators: compileValidators(method.requestModels, api, compilation.at("requestModels")),
  };
}

function compileIntegration(integration: Integration, compilation: Compilation): IntegrationProgram {
  return {
    definition: integration,
    requestTemplates: compileTemplates(integration.requestTemplates, compilation.at("requestTemplates")),
    requestMappings: compileMappings(integration.requestParameters, compilation.at("requestParameters")),
    responses: (integration.responses ?? []).map((response) =>
      compileResponse(response, compilation.at("responses", response.statusCode)),
    ),
    cacheKeys: (integration.cacheKeyParameters ?? []).flatMap((text) => compileCacheKey(text, compilation)),
  };
}

/** Of several values of a parameter all tell entries apart: no answer is served for a call that the backend could answer otherwise. */
function compileCacheKey(text: string, compilation: Compilation): readonly Expression[] {
  const expression = compileExpression(text, compilation.at("cacheKeyParameters"));
  if (expression === "unparsable") return [];
  return [expression.kind === "parameter" ? { ...expression, all: true } : expression];
}

function compileResponse(response: IntegrationResponse, compilation: Compilation): ResponseProgram {
  const { selectionPattern } = response;
  const isDefault = selectionPattern === undefined || selectionPattern === "";
  const pattern = isDefault ? undefined : compileJavaPattern(selectionPattern);
  if (pattern === null) compilation.report("The selection pattern is no regular expression, so it never matches.");
  if (parseStatus(response.statusCode) === undefined) compilation.report("The status is none.");
  return {
    definition: response,
    pattern,
    templates: compileTemplates(response.responseTemplates, compilation.at("responseTemplates")),
    mappings: compileMappings(response.responseParameters, compilation.at("responseParameters")),
  };
}

const LOCATIONS = ["header", "path", "querystring"] as const;

/** Headers are named first, then path, then query string (recorded 2024-01-10). */
function requiredParameters(parameters: Readonly<Record<string, boolean>> | undefined): readonly ParameterName[] {
  const required = Object.entries(parameters ?? {}).filter(([, isRequired]) => isRequired);
  return LOCATIONS.flatMap((location) => {
    const prefix = `method.request.${location}.`;
    return required.flatMap(([text]) =>
      text.startsWith(prefix) ? [{ location, name: text.slice(prefix.length) }] : [],
    );
  });
}

function compileValidators(
  models: Readonly<Record<string, string>> | undefined,
  api: RestApi,
  compilation: Compilation,
): ReadonlyMap<string, Validator | "unreadable"> {
  return new Map(
    Object.entries(models ?? {}).map(([type, name]) => [type, compileValidator(name, api, compilation.at(type))]),
  );
}

function compileValidator(name: string, { models = {} }: RestApi, compilation: Compilation): Validator | "unreadable" {
  const validator = compileModel(name, models);
  if (validator.ok) return validator.value;
  compilation.report(validator.error.message);
  return "unreadable";
}
