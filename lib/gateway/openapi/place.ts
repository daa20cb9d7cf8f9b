import { isObject, type Json } from "@/lib/util";
import { METHOD_KEYS } from "../model/payload";
import { escapeKey, valueAt } from "../text/pointer";
import { DEFAULT_PATH, EXTENSION, operationKey } from "./extension";

/** The JSON pointer into an OpenAPI document for a place in the API that was made from it, as far as it can be told. */
export function pointerOfPlace(place: readonly string[], root: Json): string {
  const [kind, name = "", ...rest] = place;
  switch (kind) {
    case "resources":
      return `/paths/${escapeKey(name)}${methodPlace(rest, root, `/paths/${escapeKey(name)}`)}`;
    case "routes":
      return routePlace(name, rest);
    case "resourcePolicy":
      return `/${EXTENSION.policy}`;
    case "authorizers":
      return `/components/securitySchemes/${escapeKey(name)}/${EXTENSION.authorizer}`;
    default:
      return "";
  }
}

function routePlace(route: string, inside: readonly string[]): string {
  const [key = "", path = ""] = route === "$default" ? ["ANY", DEFAULT_PATH] : route.split(" ", 2);
  const method = METHOD_KEYS.find((each) => each === key);
  return `/paths/${escapeKey(path)}${method === undefined ? "" : `/${operationKey(method)}/${EXTENSION.integration}${joined(inside)}`}`;
}

function methodPlace([key, ...rest]: readonly string[], root: Json, item: string): string {
  const method = METHOD_KEYS.find((each) => each === key);
  if (method === undefined) return "";
  const operation = `/${operationKey(method)}`;
  const [part, ...inside] = rest;
  if (part === "requestModels") return `${operation}/requestBody/content${joined(inside)}`;
  if (part !== "integration") return operation;
  const integration = `${operation}/${EXTENSION.integration}`;
  if (inside[0] !== "responses") return `${integration}${joined(inside)}`;
  const responses = valueAt(root, `${item}${integration}/responses`);
  return `${integration}/responses${responsePlace(inside.slice(1), responses)}`;
}

/** Responses go by status in the API, by pattern in the document. */
function responsePlace([status, ...inside]: readonly string[], responses: Json | undefined): string {
  const entries = isObject(responses) ? Object.entries(responses) : [];
  const found = entries.filter(([, response]) => isObject(response) && String(response.statusCode) === status);
  const [only] = found;
  return found.length === 1 && only !== undefined ? joined([only[0], ...inside]) : "";
}

function joined(keys: readonly string[]): string {
  return keys.map((key) => `/${escapeKey(key)}`).join("");
}
