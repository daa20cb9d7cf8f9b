import type { JsonObject } from "@/lib/util";
import { proxyEvent } from "../integration/proxy-event";
import { arnOf } from "../policy-question";
import type { RestExchange } from "../rest-exchange";

/** Event of a Lambda authorizer: the token alone, or the request (`api-gateway-lambda-authorizer-input`). */
export function lambdaAuthorizerEvent(exchange: RestExchange, token: string | null, context: JsonObject): JsonObject {
  const common = { methodArn: arnOf(exchange) };
  if (token !== null) return { type: "TOKEN", authorizationToken: token, ...common };
  const { body: _body, isBase64Encoded: _isBase64Encoded, ...request } = proxyEvent(exchange, context);
  return { type: "REQUEST", ...common, ...request };
}
