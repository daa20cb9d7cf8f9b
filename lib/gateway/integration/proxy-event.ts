import type { JsonObject } from "@/lib/util";
import { isBinaryType } from "../binary/binary-types";
import { allValues, header } from "../http/headers";
import { mediaTypeOf } from "../http/media-type";
import { encodeBase64, payloadText } from "../http/payload";
import type { RestExchange } from "../rest-exchange";

/** The event of a Lambda proxy integration (`set-up-lambda-proxy-integrations`, input format). Absent parts are null. */
export function proxyEvent(exchange: RestExchange, requestContext: JsonObject): JsonObject {
  const { request, headers, target, body } = exchange;
  const type = mediaTypeOf(header(headers, "content-type"));
  const isBase64Encoded = body !== null && isBinaryType(target.program.api.binaryMediaTypes, type);
  return {
    resource: target.method.path,
    path: pathOf(exchange),
    httpMethod: request.method,
    headers: orNull(exchange.lastHeaders),
    multiValueHeaders: orNull(allValues(headers)),
    queryStringParameters: orNull(exchange.lastQuery),
    multiValueQueryStringParameters: orNull(exchange.allQuery),
    pathParameters: orNull(exchange.pathParameters),
    stageVariables: orNull(exchange.variables),
    requestContext,
    body: body === null ? null : isBase64Encoded ? encodeBase64(body) : payloadText(body),
    isBase64Encoded,
  };
}

/** The path without the slashes that it may begin with beyond the first (recorded 2024-08-02). */
function pathOf({ request }: RestExchange): string {
  return request.path.replace(/^\/+/, "/");
}

function orNull(table: JsonObject): JsonObject | null {
  return Object.keys(table).length === 0 ? null : { ...table };
}
