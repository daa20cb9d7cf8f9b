import type { Exchange } from "../exchange";
import type { BackendOutcome, IntegrationCall } from "../model/world";

/** What came of a call within its time. */
export type Called = { readonly type: "timeout" } | Exclude<BackendOutcome, { readonly type: "silence" }>;

/** Calls the backend and lets virtual time pass, at most as long as the integration may take. */
export function callBackend(exchange: Exchange, call: IntegrationCall, timeoutMillis: number): Called {
  exchange.integrationInvoked = true;
  const outcome = exchange.world.backend(call);
  const latency = outcome.type === "silence" ? Number.POSITIVE_INFINITY : (outcome.latencyInMillis ?? 0);
  exchange.integrationMillis = Math.min(latency, timeoutMillis);
  exchange.elapsed += exchange.integrationMillis;
  exchange.outcome = outcome;
  if (outcome.type === "silence" || latency > timeoutMillis) return { type: "timeout" };
  return outcome;
}
