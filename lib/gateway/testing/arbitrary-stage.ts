import fc from "fast-check";
import type { Stage } from "../model/stage";
import { maybe, record, texts } from "./arbitrary-parts";

/** Settings of a stage. */
export const stages: fc.Arbitrary<Omit<Stage, "name" | "deployment">> = record<Omit<Stage, "name" | "deployment">>({
  variables: maybe(texts(["a", "__proto__"], ["backend.example", ""])),
  canary: maybe(
    fc.record({ deployment: fc.constantFrom("1", "1", "1", "none"), percentTraffic: fc.constantFrom(0, 50, 100) }),
  ),
  cache: maybe(
    record({
      enabled: fc.boolean(),
      ttlInSeconds: maybe(fc.constantFrom(0, 5, 300)),
      requireAuthorizationForCacheControl: maybe(fc.boolean()),
      unauthorizedCacheControlHeaderStrategy: maybe(
        fc.constantFrom("FAIL_WITH_403", "SUCCEED_WITH_RESPONSE_HEADER", "SUCCEED_WITHOUT_RESPONSE_HEADER"),
      ),
    }),
  ),
  settings: maybe(
    fc.record({
      loggingLevel: fc.constantFrom("OFF", "ERROR", "INFO"),
      dataTraceEnabled: fc.boolean(),
      throttle: fc.constantFrom({ rateLimit: 1, burstLimit: 2 }),
    }),
  ),
  methodSettings: maybe(fc.constant({ "/a/GET": { cachingEnabled: true, cacheTtlInSeconds: 2 } })),
  webAcl: maybe(fc.record({ action: fc.constantFrom("ALLOW", "BLOCK", "COUNT"), matches: fc.boolean() })),
  accessLogFormat: maybe(
    fc.constantFrom("$context.requestId $context.status", "$context.__proto__ $", '{"a":"$context.error.message"}'),
  ),
  autoDeploy: maybe(fc.boolean()),
  tracingEnabled: maybe(fc.boolean()),
});
