import type { Json, JsonObject } from "@/lib/util";
import { header } from "../http/headers";
import type { RestExchange } from "../rest-exchange";
import { withValues } from "./context-values";
import { commonLogTime } from "./timestamps";

/** `$context` of a REST API as templates, mappings, logs and functions see it (`api-gateway-mapping-template-reference`). */
export function restContext(exchange: RestExchange): JsonObject {
  const { gateway, request, ids, stage } = exchange;
  const apiId = gateway.api.id;
  return withValues(
    {
      accountId: gateway.account.id,
      apiId,
      ...authorizerMember(exchange),
      deploymentId: stage?.deployment ?? null,
      domainName: request.host ?? `${apiId}.execute-api.${gateway.account.region}.amazonaws.com`,
      domainPrefix: (request.host ?? apiId).split(".", 1)[0] ?? "",
      extendedRequestId: ids.extendedRequestId,
      httpMethod: request.method,
      identity: identity(exchange),
      ...(stage?.canary === undefined ? {} : { isCanaryRequest: String(exchange.isCanary) }),
      path: fullPath(exchange),
      protocol: "HTTP/1.1",
      requestId: ids.requestId,
      requestTime: commonLogTime(request.time),
      requestTimeEpoch: request.time,
      resourceId: exchange.route === null ? null : resourceId(exchange.route),
      resourcePath: exchange.route,
      stage: stage?.name ?? request.stage ?? null,
      ...(stage?.tracingEnabled === true ? { xrayTraceId: ids.traceRoot.slice("Root=".length) } : {}),
    },
    exchange.world.context,
  );
}

/** The path with the stage before it; a custom domain has its own. */
function fullPath({ request, stage }: RestExchange): string {
  return request.host === undefined ? `/${stage?.name ?? request.stage ?? ""}${request.path}` : request.path;
}

/** A short name for a resource, the same in every run. */
function resourceId(path: string): string {
  let hash = 7;
  for (const character of path) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_176_782_336;
  return hash.toString(36).padStart(6, "0");
}

/** What a Lambda authorizer or user pool told of the caller; a user pool names no principal. */
function authorizerMember({ caller }: RestExchange): JsonObject {
  const { principalId, context } = caller;
  if (principalId !== null) return { authorizer: { ...context, principalId } };
  return Object.keys(context).length > 0 ? { authorizer: context } : {};
}

function identity({ request, apiKey, headers }: RestExchange): JsonObject {
  const { signature } = request;
  const user = signature?.state === "valid" ? signature : null;
  const optional: { [name: string]: Json } = {};
  if (apiKey !== null) Object.assign(optional, { apiKey: apiKey.value, apiKeyId: apiKey.id });
  return {
    accessKey: null,
    accountId: user?.accountId ?? null,
    ...optional,
    caller: user?.caller ?? null,
    cognitoAuthenticationProvider: null,
    cognitoAuthenticationType: null,
    cognitoIdentityId: null,
    cognitoIdentityPoolId: null,
    principalOrgId: null,
    sourceIp: request.sourceIp ?? "127.0.0.1",
    user: user?.caller ?? null,
    userAgent: header(headers, "user-agent") ?? null,
    userArn: user?.caller ?? null,
  };
}
