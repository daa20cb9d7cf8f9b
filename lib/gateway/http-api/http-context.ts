import type { JsonObject } from "@/lib/util";
import { withValues } from "../context/context-values";
import { commonLogTime } from "../context/timestamps";
import { header } from "../http/headers";
import type { HttpExchange } from "../http-exchange";

/** `$context` of an HTTP API (`http-api-logging-variables`). */
export function httpContext(exchange: HttpExchange): JsonObject {
  const { gateway, request, ids, stage, caller } = exchange;
  const { id } = gateway.api;
  const sourceIp = request.sourceIp ?? "127.0.0.1";
  return withValues(
    {
      accountId: gateway.account.id,
      apiId: id,
      ...(Object.keys(caller.context).length === 0 ? {} : { authorizer: caller.context }),
      domainName: request.host ?? `${id}.execute-api.${gateway.account.region}.amazonaws.com`,
      domainPrefix: (request.host ?? id).split(".", 1)[0] ?? "",
      extendedRequestId: ids.extendedRequestId,
      httpMethod: request.method,
      identity: { sourceIp, userAgent: header(exchange.headers, "user-agent") ?? null },
      path: rawPath(exchange),
      protocol: "HTTP/1.1",
      requestId: ids.requestId,
      requestTime: commonLogTime(request.time),
      requestTimeEpoch: request.time,
      routeKey: exchange.route,
      stage: stage?.name ?? null,
    },
    exchange.world.context,
  );
}

/** The path with the stage before it; `$default` and custom domains show none. */
export function rawPath({ request, stage }: HttpExchange): string {
  const hasStage = request.host === undefined && stage !== null && stage.name !== "$default";
  return hasStage ? `/${stage.name}${request.path}` : request.path;
}
