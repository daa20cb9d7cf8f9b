import { isObject, type Json, type JsonObject, member } from "@/lib/util";
import type { Budget } from "../budget";
import type { Overrides, TemplateScope } from "../scope";
import { fromJson, isMap, type MapValue, mapOf, toJson, type Value } from "../value";

const REQUEST_MAPS = ["header", "path", "querystring"] as const;
const RESPONSE_MAPS = ["header"] as const;

/** `$context`, with the maps that take overrides. */
export function contextValue(scope: TemplateScope, budget: Budget): MapValue {
  const { requestOverride: _request, responseOverride: _response, authorizer, ...plain } = scope.context;
  const members = Object.entries(plain).map(([key, value]) => [key, fromJson(value, budget)] as const);
  const context = mapOf(members);
  if (authorizer !== undefined) context.members.set("authorizer", authorizerValue(authorizer, budget));
  const { request, response } = initialOverrides(scope);
  context.members.set("requestOverride", overrideMap(request, REQUEST_MAPS, budget));
  context.members.set("responseOverride", overrideMap(response, RESPONSE_MAPS, budget));
  return context;
}

/** Overrides before the template runs: those of the template before it, or of the context as it is given. */
export function initialOverrides({ overrides, context }: TemplateScope): Overrides {
  if (overrides !== undefined) return overrides;
  const request = member(context, "requestOverride");
  const response = member(context, "responseOverride");
  return { request: isObject(request) ? request : {}, response: isObject(response) ? response : {} };
}

/** Numbers and booleans that an authorizer returned reach templates as texts (developer guide, `$context.authorizer.property`). */
function authorizerValue(authorizer: Json, budget: Budget): Value {
  const value = fromJson(authorizer, budget);
  if (!isMap(value)) return value;
  return mapOf(
    Array.from(value.members, ([key, item]) => [
      key,
      typeof item === "number" || typeof item === "boolean" ? String(item) : item,
    ]),
  );
}

/** Each parameter may be overridden once in a template ("Use a mapping template to override …"). */
function overrideMap(values: JsonObject, maps: readonly string[], budget: Budget): MapValue {
  const map = once(fromJson(values, budget));
  for (const name of maps) map.members.set(name, once(fromJson(member(values, name) ?? {}, budget)));
  return map;
}

function once(value: Value): MapValue {
  return { kind: "map", members: isMap(value) ? value.members : new Map(), written: new Set() };
}

/** What the template has left in the maps; the maps that it left empty are absent. */
export function overridesOf(context: MapValue, budget: Budget): Overrides {
  return {
    request: plainOverride(context.members.get("requestOverride"), budget),
    response: plainOverride(context.members.get("responseOverride"), budget),
  };
}

function plainOverride(value: Value | undefined, budget: Budget): JsonObject {
  if (!isMap(value)) return {};
  const used = Array.from(value.members).filter(([, item]) => !isMap(item) || item.members.size > 0);
  const json = toJson(mapOf(used), budget);
  return isObject(json) ? json : {};
}
