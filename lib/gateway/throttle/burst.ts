import type { Bucket } from "../model/state";
import { THROTTLE_SCOPES, type ThrottleScope } from "../model/world";
import type { ThrottleLimit } from "./limits-of";
import { takeTokens } from "./take-tokens";

/**
 * Sends requests through limits and nothing else: for each arrival, a time in milliseconds and ascending, the scope that refused it,
 * or null where it got through.
 */
export function burst(limits: readonly ThrottleLimit[], arrivals: Iterable<number>): readonly (ThrottleScope | null)[] {
  const buckets = new Map<string, Bucket>();
  const outcomes: (ThrottleScope | null)[] = [];
  for (const time of arrivals) outcomes.push(takeTokens(limits, THROTTLE_SCOPES, [], buckets, time));
  return outcomes;
}
