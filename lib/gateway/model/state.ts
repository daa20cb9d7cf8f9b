import type { Json } from "@/lib/util";
import type { NameValue, Payload } from "./payload";

/** What the gateway remembers between requests. A value: an invocation gives a new one and leaves this as it is. */
export interface GatewayState {
  /** Requests so far: they number the request ids and the throws of the canary's dice. */
  readonly requests: number;
  /** Token buckets by scope and name. */
  readonly buckets: Readonly<Record<string, Bucket>>;
  /** Requests of an API key in a period of its quota, by plan, key and period. */
  readonly quotas: Readonly<Record<string, number>>;
  readonly cache: Readonly<Record<string, CacheEntry>>;
  readonly authorizerResults: Readonly<Record<string, AuthorizerEntry>>;
}

export interface Bucket {
  readonly tokens: number;
  /** When they were counted, in milliseconds since 1970. */
  readonly time: number;
}

export interface CacheEntry {
  readonly expires: number;
  readonly status: number;
  readonly headers: readonly NameValue[];
  readonly body: Payload;
}

export interface AuthorizerEntry {
  readonly expires: number;
  readonly output: Json;
}

export const INITIAL_STATE: GatewayState = { requests: 0, buckets: {}, quotas: {}, cache: {}, authorizerResults: {} };
