import type { RestExchange } from "../exchange";
import type { Finding } from "../finding";
import { OUR_CHOICE, type Phase } from "../phase";
import { stageLimits } from "../throttle/limits-of";
import { methodPath } from "./method-path";
import { throttleFinding } from "./throttle-finding";

/** Limits of stage and method, of the account and of the Region. */
export const throttling: Phase<RestExchange> = { name: "throttling", order: OUR_CHOICE, run };

function run(exchange: RestExchange): Finding {
  const limits = stageLimits(exchange.target.stage, methodPath(exchange), exchange.gateway.account);
  return throttleFinding(exchange, limits, ["stage-method", "account", "region"]);
}
