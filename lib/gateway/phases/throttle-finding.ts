import type { Exchange } from "../exchange";
import { answered, type Finding, type GatewayAnswer, gatewayResponse, observations, passed } from "../finding";
import type { ThrottleScope } from "../model/world";
import type { ThrottleLimit } from "../throttle/limits-of";
import { takeTokens } from "../throttle/take-tokens";

/** Takes a token from each limit; the finding of a phase that did. */
export function throttleFinding(
  exchange: Exchange,
  limits: readonly ThrottleLimit[],
  scopes: readonly ThrottleScope[],
): Finding {
  const changed = new Map(Object.entries(exchange.state.buckets));
  const refusing = takeTokens(limits, scopes, exchange.world.exhausted ?? [], changed, exchange.time);
  exchange.state = { ...exchange.state, buckets: Object.fromEntries(changed) };
  const details = {
    looked: limits.map(({ scope, throttle, bucket }) => ({
      name: scope,
      value: { rate: throttle.rateLimit, burst: throttle.burstLimit, tokensLeft: changed.get(bucket)?.tokens ?? null },
    })),
    facts: ["throttle.order", "throttle.bucket"] as const,
  };
  if (refusing === null) return passed("Every limit had a token left.", details);
  exchange.throttledBy = refusing;
  return answered(throttled(exchange), `No token is left: ${refusing}.`, {
    ...details,
    looked: [...details.looked, ...observations({ throttledBy: refusing })],
  });
}

function throttled(exchange: Exchange): GatewayAnswer {
  return gatewayResponse("THROTTLED", exchange.believes("throttling-is-503") ? { status: 503 } : {});
}
