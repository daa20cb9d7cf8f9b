import * as z from "zod/mini";
import { CACHE_SIZES } from "@/lib/gateway";
import { flag, json, list, maybe, number, text, texts, throttle } from "./parts";

const cache = z.strictObject({
  enabled: flag,
  sizeGb: maybe(z.enum(CACHE_SIZES)),
  ttlSeconds: maybe(number.check(z.maximum(3_600))),
  requireAuthorizationForCacheControl: maybe(flag),
  unauthorizedCacheControlHeaderStrategy: maybe(
    z.enum(["FAIL_WITH_403", "SUCCEED_WITH_RESPONSE_HEADER", "SUCCEED_WITHOUT_RESPONSE_HEADER"]),
  ),
  methodOverrides: maybe(
    z.record(z.string(), z.strictObject({ cachingEnabled: maybe(flag), ttlSeconds: maybe(number) })),
  ),
});

const part = z.enum(["body", "path", "query", "header", "sourceIp"]);

/** A stage, with the settings that clients meet. */
export const stageShape = z.strictObject({
  name: maybe(text),
  deployment: maybe(text),
  variables: maybe(texts),
  throttle: maybe(throttle),
  methodThrottle: maybe(z.record(z.string(), throttle)),
  canary: maybe(
    z.strictObject({
      deployment: text,
      percentTraffic: number.check(z.maximum(100)),
      stageVariableOverrides: maybe(texts),
      useStageCache: maybe(flag),
    }),
  ),
  cache: maybe(cache),
  webAcl: maybe(
    z.strictObject({
      action: z.enum(["ALLOW", "BLOCK", "COUNT"]),
      matches: z.union([flag, z.strictObject({ part, text })]),
      customResponse: maybe(z.strictObject({ status: number, body: text })),
    }),
  ),
  autoDeploy: maybe(flag),
  accessLogFormat: maybe(text),
});

/** Usage plans with their keys, custom domain and quotas: what stands beside the API. */
export const besideShape = {
  stage: maybe(stageShape),
  usagePlans: maybe(
    z.array(
      z.strictObject({
        name: maybe(text),
        stages: list,
        keys: z.array(z.union([text, z.strictObject({ id: maybe(text), value: text, enabled: maybe(flag) })])),
        throttle: maybe(throttle),
        methodThrottle: maybe(z.record(z.string(), throttle)),
        quota: maybe(z.strictObject({ limit: number, period: maybe(z.enum(["DAY", "WEEK", "MONTH"])) })),
      }),
    ),
  ),
  customDomain: maybe(
    z.strictObject({
      name: text,
      endpointType: maybe(text),
      mutualTls: maybe(z.strictObject({ truststore: list })),
    }),
  ),
  accountQuotas: maybe(z.strictObject({ throttle })),
  deployments: maybe(z.record(z.string(), json)),
};
