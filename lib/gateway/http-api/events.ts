import { assertNever, type JsonObject } from "@/lib/util";
import { commonLogTime } from "../context/timestamps";
import { allValues, header, lastValues } from "../http/headers";
import { encodeBase64 } from "../http/payload";
import type { HttpExchange } from "../http-exchange";
import type { NameValue, Payload } from "../model/payload";
import { httpContext, rawPath } from "./http-context";

/** Event of format 2.0 (`http-api-develop-integrations-lambda`): several values of a name are joined by commas. */
export function eventV2(exchange: HttpExchange): JsonObject {
  const { request, variables, pathParameters } = exchange;
  const { cookies, headers } = withoutCookies(exchange.headers);
  return {
    version: "2.0",
    routeKey: exchange.route,
    rawPath: rawPath(exchange),
    rawQueryString: request.query ?? "",
    ...(cookies.length === 0 ? {} : { cookies }),
    headers: joined(headers, true),
    ...optional("queryStringParameters", joined(exchange.query, false)),
    requestContext: requestContextV2(exchange),
    ...optional("pathParameters", pathParameters),
    ...optional("stageVariables", variables),
    ...bodyMembers(exchange.body),
  };
}

/** Event of format 1.0, which is that of a REST API's proxy integration. */
export function eventV1(exchange: HttpExchange): JsonObject {
  const { request, headers } = exchange;
  const { body = null, isBase64Encoded } = bodyMembers(exchange.body);
  return {
    version: "1.0",
    resource: exchange.target.path?.text ?? exchange.target.key,
    path: rawPath(exchange),
    httpMethod: request.method,
    headers: { ...lastValues(headers) },
    multiValueHeaders: { ...allValues(headers) },
    queryStringParameters: orNull(exchange.lastQuery),
    multiValueQueryStringParameters: orNull(exchange.allQuery),
    requestContext: httpContext(exchange),
    pathParameters: orNull(exchange.pathParameters),
    stageVariables: orNull(exchange.variables),
    body,
    isBase64Encoded,
  };
}

function requestContextV2(exchange: HttpExchange): JsonObject {
  const { gateway, request, ids } = exchange;
  const { id } = gateway.api;
  return {
    accountId: gateway.account.id,
    apiId: id,
    ...authorizerMember(exchange),
    domainName: request.host ?? `${id}.execute-api.${gateway.account.region}.amazonaws.com`,
    domainPrefix: (request.host ?? id).split(".", 1)[0] ?? "",
    http: {
      method: request.method,
      path: rawPath(exchange),
      protocol: "HTTP/1.1",
      sourceIp: request.sourceIp ?? "127.0.0.1",
      userAgent: header(exchange.headers, "user-agent") ?? null,
    },
    requestId: ids.extendedRequestId,
    routeKey: exchange.route,
    stage: exchange.stage?.name ?? null,
    time: commonLogTime(request.time),
    timeEpoch: request.time,
  };
}

/** Under the kind of the authorizer; nothing for an open route. */
function authorizerMember({ target, caller, request }: HttpExchange): JsonObject {
  const type = target.definition.authorization?.type;
  switch (type) {
    case "JWT":
      return { authorizer: { jwt: caller.context } };
    case "CUSTOM":
      return { authorizer: { lambda: caller.context } };
    case "AWS_IAM":
      return { authorizer: { iam: { userArn: request.signature?.caller ?? null } } };
    case "NONE":
    case "COGNITO_USER_POOLS":
    case undefined:
      return {};
    default:
      return assertNever(type);
  }
}

function bodyMembers(body: Payload): { readonly body?: string; readonly isBase64Encoded: boolean } {
  if (body === null) return { isBase64Encoded: false };
  if (typeof body === "string") return { body, isBase64Encoded: false };
  return { body: encodeBase64(body), isBase64Encoded: true };
}

function withoutCookies(headers: readonly NameValue[]): {
  readonly cookies: readonly string[];
  readonly headers: readonly NameValue[];
} {
  const isCookie = ([name]: NameValue): boolean => name.toLowerCase() === "cookie";
  const cookies = headers.filter(isCookie).flatMap(([, value]) => value.split(/;\s*/));
  return { cookies, headers: headers.filter((each) => !isCookie(each)) };
}

function joined(pairs: readonly NameValue[], lowersNames: boolean): JsonObject {
  const named = lowersNames ? pairs.map(([name, value]): NameValue => [name.toLowerCase(), value]) : pairs;
  return Object.fromEntries(Object.entries(allValues(named)).map(([name, values]) => [name, values.join(",")]));
}

function optional(name: string, table: JsonObject): JsonObject {
  return Object.keys(table).length === 0 ? {} : { [name]: { ...table } };
}

function orNull(table: JsonObject): JsonObject | null {
  return Object.keys(table).length === 0 ? null : { ...table };
}
