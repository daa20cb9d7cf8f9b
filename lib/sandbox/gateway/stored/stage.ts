import * as z from "zod/mini";
import {
  type Account,
  CACHE_SIZES,
  type DomainName,
  type MethodSettings,
  type Stage,
  type UsagePlan,
} from "@/lib/gateway";
import { amount, flag, list, maybe, text, texts, throttle } from "./parts";

const settings: z.ZodMiniType<MethodSettings> = z.strictObject({
  throttle: maybe(throttle),
  loggingLevel: maybe(z.enum(["OFF", "ERROR", "INFO"])),
  dataTraceEnabled: maybe(flag),
  metricsEnabled: maybe(flag),
  cachingEnabled: maybe(flag),
  cacheTtlInSeconds: maybe(amount),
  cacheDataEncrypted: maybe(flag),
});

const cache = z.strictObject({
  enabled: flag,
  size: maybe(z.enum(CACHE_SIZES)),
  ttlInSeconds: maybe(amount),
  encrypted: maybe(flag),
  requireAuthorizationForCacheControl: maybe(flag),
  unauthorizedCacheControlHeaderStrategy: maybe(
    z.enum(["FAIL_WITH_403", "SUCCEED_WITH_RESPONSE_HEADER", "SUCCEED_WITHOUT_RESPONSE_HEADER"]),
  ),
});

const canary = z.strictObject({
  deployment: text,
  percentTraffic: amount.check(z.maximum(100)),
  stageVariableOverrides: maybe(texts),
  useStageCache: maybe(flag),
});

const part = z.enum(["body", "path", "query", "header", "sourceIp"]);

const webAcl = z.strictObject({
  action: z.enum(["ALLOW", "BLOCK", "COUNT"]),
  matches: z.union([flag, z.strictObject({ part, text })]),
  customResponse: maybe(z.strictObject({ status: amount, body: text })),
});

/** The stage of a stored setup. */
export const stage: z.ZodMiniType<Stage> = z.strictObject({
  name: text,
  deployment: text,
  variables: maybe(texts),
  canary: maybe(canary),
  autoDeploy: maybe(flag),
  cache: maybe(cache),
  settings: maybe(settings),
  methodSettings: maybe(z.record(text, settings)),
  webAcl: maybe(webAcl),
  accessLogFormat: maybe(text),
  tracingEnabled: maybe(flag),
});

export const usagePlan: z.ZodMiniType<UsagePlan> = z.strictObject({
  name: text,
  stages: list,
  keys: z.array(z.strictObject({ id: text, value: text, enabled: flag })),
  throttle: maybe(throttle),
  methodThrottle: maybe(z.record(text, throttle)),
  quota: maybe(z.strictObject({ limit: amount, period: z.enum(["DAY", "WEEK", "MONTH"]), offset: maybe(amount) })),
});

export const domain: z.ZodMiniType<DomainName> = z.strictObject({
  name: text,
  mappings: texts,
  mutualTls: maybe(z.strictObject({ trustedIssuers: list })),
});

export const account: z.ZodMiniType<Partial<Account>> = z.strictObject({
  id: maybe(text),
  region: maybe(text),
  throttle: maybe(throttle),
});
