import type { Json } from "@/lib/util";
import type { Exchange } from "../exchange";
import { LIMITS, REMEMBERED_ENTRIES } from "../limits";
import { withEntry } from "../state-table";

/** How long results of an authorizer are kept, in milliseconds; 300 s unless set, at most 3,600 s. */
export function ttlMillis({ resultTtlInSeconds }: { readonly resultTtlInSeconds?: number }): number {
  const { fallback, maximum } = LIMITS.authorizerTtlSeconds;
  return Math.min(Math.max(resultTtlInSeconds ?? fallback, 0), maximum) * 1000;
}

/** The output kept under a key, if it is still good. */
export function recall(exchange: Exchange, key: string): Json | undefined {
  const entry = exchange.state.authorizerResults[key];
  return entry !== undefined && exchange.time < entry.expires ? entry.output : undefined;
}

export function remember(exchange: Exchange, key: string, ttl: number, output: Json): void {
  if (ttl <= 0) return;
  const entry = { expires: exchange.time + ttl, output };
  const authorizerResults = withEntry(exchange.state.authorizerResults, key, entry, REMEMBERED_ENTRIES);
  exchange.state = { ...exchange.state, authorizerResults };
}
