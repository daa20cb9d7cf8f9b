import type { Bucket } from "../model/state";
import { THROTTLE_SCOPES, type ThrottleScope } from "../model/world";
import { takeToken } from "./bucket";
import type { ThrottleLimit } from "./limits-of";

/** Where buckets are kept: read and written by their names. */
export interface Buckets {
  readonly get: (name: string) => Bucket | undefined;
  readonly set: (name: string, bucket: Bucket) => unknown;
}

/**
 * Takes a token from each limit in order and gives the scope of the first that has none, or null. `exhausted` are scopes that others
 * have used up; of these, the ones among `scopes` count even where the API sets no limit of its own.
 */
export function takeTokens(
  limits: readonly ThrottleLimit[],
  scopes: readonly ThrottleScope[],
  exhausted: readonly ThrottleScope[],
  buckets: Buckets,
  time: number,
): ThrottleScope | null {
  for (const scope of THROTTLE_SCOPES) {
    if (!scopes.includes(scope)) continue;
    if (exhausted.includes(scope)) return scope;
    for (const limit of limits) {
      if (limit.scope !== scope) continue;
      const left = takeToken(buckets.get(limit.bucket), limit.throttle, time);
      if (left === null) return scope;
      buckets.set(limit.bucket, left);
    }
  }
  return null;
}
