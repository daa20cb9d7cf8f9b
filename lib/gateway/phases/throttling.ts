import type { Finding } from "../finding";
import { methodPath } from "../method-path";
import { OUR_CHOICE, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";
import { stageLimits } from "../throttle/limits-of";
import { throttleFinding } from "./throttle-finding";

/** Limits of stage and method, of the account and of the Region. */
export const throttling: Phase<RestExchange> = { name: "throttling", order: OUR_CHOICE, run };

function run(exchange: RestExchange): Finding {
  const limits = stageLimits(exchange.target.stage, methodPath(exchange), exchange.gateway.account);
  return throttleFinding(exchange, limits, ["stage-method", "account", "region"]);
}
