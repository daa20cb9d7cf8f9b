import type { GatewayResponseType } from "./gateway-response";
import type { NameValue, Payload } from "./payload";
import type { GatewayState } from "./state";
import type { PhaseName, TraceStep } from "./trace";
import type { AuthorizerCall, IntegrationCall, ThrottleScope } from "./world";

/** What the client gets. */
export interface ClientResponse {
  readonly status: number;
  readonly headers: readonly NameValue[];
  readonly body: Payload;
}

/** One request with all that came of it. */
export interface Invocation {
  readonly response: ClientResponse;
  /** One step for each phase of the API's type, in order. */
  readonly trace: readonly TraceStep[];
  /** The phase that gave the answer. */
  readonly answeredBy: PhaseName;
  /** The gateway response that the answer was made from; null where the backend answered, and for HTTP APIs. */
  readonly gatewayResponseType: GatewayResponseType | null;
  /** Path of the resource or key of the route, or null. */
  readonly route: string | null;
  readonly throttledBy: ThrottleScope | null;
  /** Result of identity and resource policies together; null where none was asked. */
  readonly decision: "Allow" | "ImplicitDeny" | "ExplicitDeny" | null;
  /** Null where nothing is cached. */
  readonly cache: "hit" | "miss" | null;
  readonly integrationCall: IntegrationCall | null;
  /** Whether the integration, a mock included, was run. */
  readonly integrationInvoked: boolean;
  readonly authorizerCall: AuthorizerCall | null;
  readonly isCanary: boolean;
  readonly logs: Logs;
  readonly metrics: readonly Metric[];
  /** Virtual milliseconds: the whole, and that of the integration (null where it was not called). */
  readonly latency: { readonly total: number; readonly integration: number | null };
  /** For the next request. */
  readonly state: GatewayState;
}

export interface Logs {
  /** Lines of the execution log, without timestamp; as the stage's level lets them through. */
  readonly execution: readonly string[];
  /** The line of the access log, or null. */
  readonly access: string | null;
}

export interface Metric {
  readonly name:
    | "Count"
    | "4XXError"
    | "5XXError"
    | "Latency"
    | "IntegrationLatency"
    | "CacheHitCount"
    | "CacheMissCount"
    | "4xx"
    | "5xx"
    | "DataProcessed";
  /** A count, milliseconds or bytes. */
  readonly value: number;
}
