import type { Exchange } from "../exchange";
import { answered, type Details, type Finding, gatewayResponse } from "../finding";

/** The refusal of a caller without a valid token: 401, the only phase that gives it. */
export function unauthorized(exchange: Exchange, summary: string, details: Details): Finding {
  const status = exchange.believes("missing-token-is-403") ? 403 : 401;
  return answered(gatewayResponse("UNAUTHORIZED", { status }), summary, details);
}
