import { assertNever } from "@/lib/util";
import type { EndpointType } from "./model/rest-api";

/** Quotas that a request can run into. Bytes and milliseconds (developer guide, `limits`, read 2026-11). */
export const LIMITS = {
  payloadBytes: 10_485_760,
  headerBytes: 10_240,
  urlBytes: { EDGE: 8_192, REGIONAL: 10_240, PRIVATE: 8_192 },
  methodArnBytes: 1_600,
  lambdaPayloadBytes: 6_291_556,
  restTimeoutMillis: { minimum: 50, fallback: 29_000 },
  httpTimeoutMillis: { minimum: 50, fallback: 30_000, maximum: 30_000 },
  httpAuthorizerMillis: 10_000,
  cachedResponseBytes: 1_048_576,
  cacheTtlSeconds: { fallback: 300, maximum: 3_600 },
  authorizerTtlSeconds: { fallback: 300, maximum: 3_600 },
  logEventBytes: 1_024,
  webSocket: {
    messageBytes: 131_072,
    frameBytes: 32_768,
    connectionSeconds: 7_200,
    idleSeconds: 600,
    newConnectionsPerSecond: 500,
    closeCodeOfTooLarge: 1009,
  },
} as const;

/** Entries that the simulated caches keep at most; the oldest go. A bound of ours, not of the service. */
export const REMEMBERED_ENTRIES = 1_000;

/**
 * Whether a quota can let integrations of a REST API run longer than 29 seconds: Regional and private APIs since 2024-06-04,
 * edge-optimized ones never.
 */
export function mayRaiseIntegrationTimeout(endpointType: EndpointType): boolean {
  switch (endpointType) {
    case "REGIONAL":
    case "PRIVATE":
      return true;
    case "EDGE":
      return false;
    default:
      return assertNever(endpointType);
  }
}
