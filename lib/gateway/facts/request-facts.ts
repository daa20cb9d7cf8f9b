import type { Fact } from "./fact";

/** Arrival, routing, validation and the cache of REST APIs. */
export const REQUEST_FACTS = {
  "tls.mutual": {
    statement: "With mutual TLS on a custom domain, a client whose certificate the truststore does not cover gets 403.",
    source: "developer guide, rest-api-mutual-tls; Knowledge Center 2021",
    certainty: "documented",
  },
  "tls.default-endpoint": {
    statement:
      "A disabled default endpoint leaves custom domain names as the only way in; otherwise it stays a way round mutual TLS.",
    source: "developer guide, rest-api-disable-default-endpoint",
    certainty: "documented",
  },
  "private.endpoint": {
    statement:
      "A private API is reached through an interface VPC endpoint only, and needs a resource policy that allows the call.",
    source: "developer guide, apigateway-private-apis, apigateway-vpc-endpoint-policies",
    certainty: "documented",
  },
  "size.payload": {
    statement:
      "A body over 10 MB is refused with 413, which a gateway response can not change; edge-optimized APIs answer with plain text.",
    source: "developer guide, limits, api-gateway-known-issues; seen 2021-09",
    certainty: "documented",
  },
  "size.headers": {
    statement: "Headers may be 10,240 bytes in total; how a longer set is answered is not documented.",
    source: "developer guide, limits",
    certainty: "documented",
  },
  "size.url": {
    statement: "A URL may be 10,240 bytes (Regional) or 8,192 bytes (edge-optimized, private).",
    source: "developer guide, limits, read 2026-11",
    certainty: "documented",
  },
  "coding.unsupported": {
    statement: "A content coding that the API does not support, or a body that is not in its declared coding, is 415.",
    source: "developer guide, api-gateway-make-request-with-compressed-payload",
    certainty: "documented",
  },
  "stage.unknown": {
    statement: "An unknown stage is 403 Forbidden.",
    source: "Knowledge Center",
    certainty: "support",
  },
  "route.unknown": {
    statement: "An unknown path or undefined method is 403 Missing Authentication Token, never 404 or 405.",
    source: "recorded 2024-07-23",
    certainty: "recorded",
  },
  "route.bad-authorization": {
    statement:
      "An unknown path with an Authorization header that is no signature is another 403: missing equal-sign, under DEFAULT_4XX.",
    source: "access logs of production APIs, 2025-10",
    certainty: "observed",
  },
  "route.order": {
    statement:
      "A static path wins over a parameter, a parameter over a greedy one; a resource without the method falls through to the greedy sibling, and ANY on the exact path wins over the method on the greedy one.",
    source: "recorded 2024-07-23",
    certainty: "recorded",
  },
  "path.as-sent": {
    statement: "Path parameters keep percent escapes and inner double slashes.",
    source: "recorded 2024-08-02",
    certainty: "recorded",
  },
  "canary.random": {
    statement:
      "Each request goes to the canary by chance, with the percentage of the stage; the canary has its own deployment and may override stage variables.",
    source: "developer guide, canary-release; recorded 2025-05-30",
    certainty: "documented",
  },
  "deployment.snapshot": {
    statement:
      "A stage shows a deployment, which is a snapshot; changes of the API need a deployment, settings of the stage do not.",
    source: "developer guide, how-to-deploy-api",
    certainty: "documented",
  },
  "resource.not-found": {
    statement:
      "RESOURCE_NOT_FOUND is for a resource that is not found after authentication and authorization; when that happens is not documented.",
    source: "developer guide, supported-gateway-response-types",
    certainty: "documented",
  },
  "validation.parameters": {
    statement:
      "A required parameter that is absent or blank is 400; headers are named first, then path, then query string.",
    source: "recorded 2024-01-10",
    certainty: "recorded",
  },
  "validation.body": {
    statement: "A body that does not fit the model of its content type is 400; no body is checked as an empty object.",
    source: "recorded 2024-10-28",
    certainty: "recorded",
  },
  "validation.no-model": {
    statement: "Without a model for the content type, validation does not stop the request.",
    source: "developer guide, api-gateway-method-request-validation",
    certainty: "documented",
  },
  "cache.default": {
    statement: "Only GET is cached until another method is enabled; 300 seconds unless set, 0 switches it off.",
    source: "developer guide, api-gateway-caching",
    certainty: "documented",
  },
  "cache.key": {
    statement: "Entries are told apart by the cache key parameters only.",
    source: "developer guide, api-gateway-caching",
    certainty: "documented",
  },
  "cache.invalidation": {
    statement: "Cache-Control: max-age=0 invalidates an entry; any client may, unless authorization is required.",
    source: "developer guide, api-gateway-caching",
    certainty: "documented",
  },
  "cache.size": {
    statement: "A response of more than 1,048,576 bytes is not cached.",
    source: "developer guide, api-gateway-caching",
    certainty: "documented",
  },
  "logs.execution": {
    statement:
      "Execution logs have the levels OFF, ERROR and INFO; the order of their lines is that of a recorded test invocation.",
    source: "recorded 2025-09-29",
    certainty: "recorded",
  },
  "metrics.latency": {
    statement: "Latency covers IntegrationLatency and the time of the gateway itself.",
    source: "developer guide, api-gateway-metrics-and-dimensions",
    certainty: "documented",
  },
} as const satisfies Record<string, Fact>;
