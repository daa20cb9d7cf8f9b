import { isObject, type JsonObject, member } from "@/lib/util";
import { restContext } from "../context/rest-context";
import { requestSources } from "../context/sources";
import { parseStatus } from "../http/status";
import { evaluate } from "../mapping/evaluate";
import type { NameValue } from "../model/payload";
import type { RestExchange } from "../rest-exchange";
import type { Overrides } from "../vtl/scope";

/** Parameters of the integration request that mappings and overrides give. */
export interface MappedParameters {
  readonly headers: readonly NameValue[];
  readonly query: readonly NameValue[];
  readonly path: Readonly<Record<string, string>>;
}

/** What the mappings give; an override of a template replaces what is mapped to the same name. */
export function mappedParameters(exchange: RestExchange): MappedParameters {
  const { requestMappings } = exchange.target.method.integration;
  const given: Record<"header" | "querystring" | "path", Map<string, string>> = {
    header: new Map(),
    querystring: new Map(),
    path: new Map(),
  };
  if (requestMappings.length > 0) {
    const sources = requestSources(exchange, restContext(exchange));
    for (const { location, name, expression } of requestMappings) {
      const value = expression === "unparsable" ? undefined : evaluate(expression, sources);
      if (value !== undefined) given[location].set(name, value);
    }
  }
  for (const location of ["header", "querystring", "path"] as const)
    for (const [name, value] of overriddenTexts(exchange.overrides?.request, location))
      given[location].set(name, value);
  return { headers: [...given.header], query: [...given.querystring], path: Object.fromEntries(given.path) };
}

/** Names and values that a template put into a map of `$context.requestOverride` or `$context.responseOverride`. */
export function overriddenTexts(overrides: JsonObject | undefined, location: string): readonly NameValue[] {
  const map = overrides && member(overrides, location);
  if (!isObject(map)) return [];
  return Object.entries(map).flatMap(([name, value]) =>
    value === null || typeof value === "object" ? [] : [[name, String(value)] as const],
  );
}

/** The status that a template put into `$context.responseOverride.status`, if it is one. */
export function overriddenStatus(overrides: Overrides | undefined): number | undefined {
  return overrides && parseStatus(member(overrides.response, "status"));
}
