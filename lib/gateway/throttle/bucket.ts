import type { Throttle } from "../model/stage";
import type { Bucket } from "../model/state";

/** Tokens in a bucket at a time: the rate has refilled it since, up to the burst. A new bucket is full. */
export function tokensAt(bucket: Bucket | undefined, { rateLimit, burstLimit }: Throttle, time: number): number {
  if (bucket === undefined) return burstLimit;
  const passed = Math.max(0, time - bucket.time);
  return Math.min(burstLimit, bucket.tokens + (passed * rateLimit) / 1000);
}

/** What is left after a request took its token; null where there is none to take. Time that runs backwards refills nothing. */
export function takeToken(bucket: Bucket | undefined, throttle: Throttle, time: number): Bucket | null {
  const tokens = tokensAt(bucket, throttle, time);
  return tokens < 1 ? null : { tokens: tokens - 1, time: Math.max(time, bucket?.time ?? time) };
}
