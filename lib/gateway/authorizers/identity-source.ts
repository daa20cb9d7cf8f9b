import { isObject, type Json, type JsonObject, member } from "@/lib/util";
import type { Exchange } from "../exchange";
import { header } from "../http/headers";
import { ownEntry } from "../own-entry";

/**
 * What an identity source of an authorizer holds, or undefined: `method.request.header.NAME` (HTTP APIs `$request.header.NAME`), the
 * same for `querystring`, `stageVariables.NAME`, `context.NAME`. Empty counts as missing.
 */
export function identityValue(source: string, exchange: Exchange, context: JsonObject): string | undefined {
  const plain = source
    .trim()
    .replace(/^\$/, "")
    .replace(/^method\./, "");
  const [place, inside, ...rest] = plain.split(".");
  if (inside === undefined) return undefined;
  if (place === "stageVariables") return filled(ownEntry(exchange.variables, [inside, ...rest].join(".")));
  if (place === "context") return filled(textAt(context, [inside, ...rest]));
  if (place !== "request") return undefined;
  const name = rest.join(".");
  if (inside === "header") return filled(header(exchange.headers, name));
  return inside === "querystring" ? filled(ownEntry(exchange.lastQuery, name)) : undefined;
}

function filled(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

function textAt(context: JsonObject, path: readonly string[]): string | undefined {
  let value: Json | undefined = context;
  for (const name of path) value = isObject(value) ? member(value, name) : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
