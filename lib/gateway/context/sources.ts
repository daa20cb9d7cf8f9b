import type { JsonObject } from "@/lib/util";
import type { Exchange } from "../exchange";
import { allValues } from "../http/headers";
import { payloadText } from "../http/payload";
import type { Sources } from "../mapping/evaluate";
import type { NameValue, Payload } from "../model/payload";

/** What mapping expressions on the request side can name. */
export function requestSources(exchange: Exchange, context: JsonObject): Sources {
  return {
    path: exchange.pathParameters,
    query: exchange.allQuery,
    headers: allValues(exchange.headers),
    body: textOf(exchange.body),
    context,
    stageVariables: exchange.variables,
  };
}

/** What mapping expressions on the response side can name: headers and body are the backend's. */
export function responseSources(
  exchange: Exchange,
  context: JsonObject,
  headers: readonly NameValue[],
  body: Payload,
): Sources {
  return { ...requestSources(exchange, context), headers: allValues(headers), body: textOf(body) };
}

function textOf(body: Payload): string | null {
  return body === null ? null : payloadText(body);
}
