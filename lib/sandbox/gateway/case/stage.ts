import {
  CACHE_SIZES,
  type Canary,
  type MethodSettings,
  type Stage,
  type StageCache,
  type Throttle,
  type WebAcl,
} from "@/lib/gateway";
import { texts } from "./integration";
import { type CaseObject, isObject, membersOf, numberOf, type Value } from "./members";

/** A stage with the settings of the case; `idOf` gives the id of a deployment by the case's name for it. */
export function adaptStage(name: string, stage: CaseObject, idOf: (name: Value) => string): Stage {
  const throttle = throttleOf(stage.throttle);
  return {
    name,
    deployment: idOf(stage.deployment),
    settings: { loggingLevel: "INFO", dataTraceEnabled: true, ...(throttle && { throttle }) },
    methodSettings: methodSettings(stage),
    ...(isObject(stage.variables) && { variables: texts(stage.variables) }),
    ...(isObject(stage.canary) && { canary: adaptCanary(stage.canary, idOf) }),
    ...(isObject(stage.cache) && { cache: adaptCache(stage.cache) }),
    ...(isObject(stage.webAcl) && { webAcl: adaptWebAcl(stage.webAcl) }),
    ...(typeof stage.autoDeploy === "boolean" && { autoDeploy: stage.autoDeploy }),
    ...(typeof stage.accessLogFormat === "string" && { accessLogFormat: stage.accessLogFormat }),
  };
}

/** Overrides of caching and throttling, by `/path/METHOD`. */
function methodSettings({ cache, methodThrottle }: CaseObject): Readonly<Record<string, MethodSettings>> {
  const caching = membersOf(isObject(cache) ? cache.methodOverrides : null).map(
    ([key, each]) => [key, cacheSettings(each)] as const,
  );
  const settings: Record<string, MethodSettings> = Object.fromEntries(caching);
  for (const [key, each] of membersOf(methodThrottle)) {
    const throttle = throttleOf(each);
    if (throttle) settings[key] = { ...settings[key], throttle };
  }
  return settings;
}

function cacheSettings(override: Value): MethodSettings {
  if (!isObject(override)) return {};
  const ttl = numberOf(override.ttlSeconds) ?? numberOf(override.cacheTtlInSeconds);
  return {
    ...(typeof override.cachingEnabled === "boolean" && { cachingEnabled: override.cachingEnabled }),
    ...(ttl !== undefined && { cacheTtlInSeconds: ttl }),
  };
}

function adaptCanary(canary: CaseObject, idOf: (name: Value) => string): Canary {
  return {
    deployment: idOf(canary.deployment),
    percentTraffic: numberOf(canary.percentTraffic) ?? 0,
    ...(isObject(canary.stageVariableOverrides) && { stageVariableOverrides: texts(canary.stageVariableOverrides) }),
    ...(typeof canary.useStageCache === "boolean" && { useStageCache: canary.useStageCache }),
  };
}

const STRATEGIES = ["FAIL_WITH_403", "SUCCEED_WITH_RESPONSE_HEADER", "SUCCEED_WITHOUT_RESPONSE_HEADER"] as const;

function adaptCache(cache: CaseObject): StageCache {
  const size = CACHE_SIZES.find((each) => each === cache.sizeGb);
  const ttlInSeconds = numberOf(cache.ttlSeconds);
  const authorization = cache.requireAuthorizationForCacheControl;
  const strategy = STRATEGIES.find((each) => each === cache.unauthorizedCacheControlHeaderStrategy);
  return {
    enabled: cache.enabled === true,
    ...(size !== undefined && { size }),
    ...(ttlInSeconds !== undefined && { ttlInSeconds }),
    ...(typeof authorization === "boolean" && { requireAuthorizationForCacheControl: authorization }),
    ...(strategy !== undefined && { unauthorizedCacheControlHeaderStrategy: strategy }),
  };
}

function adaptWebAcl({ action, matches, customResponse }: CaseObject): WebAcl {
  const custom = isObject(customResponse) ? customResponse : null;
  return {
    action: action === "ALLOW" || action === "COUNT" ? action : "BLOCK",
    matches: isObject(matches) ? matchOf(matches) : matches === true,
    ...(custom && {
      customResponse: {
        status: numberOf(custom.status) ?? numberOf(custom.responseCode) ?? numberOf(custom.statusCode) ?? 403,
        body: String(custom.body ?? ""),
      },
    }),
  };
}

const PARTS = ["body", "path", "query", "header", "sourceIp"] as const;

function matchOf({ part, text }: CaseObject): WebAcl["matches"] {
  return { part: PARTS.find((each) => each === part) ?? "path", text: String(text) };
}

/** A rate with its burst, where both are given. */
export function throttleOf(throttle: Value): Throttle | undefined {
  if (!isObject(throttle)) return undefined;
  const { rateLimit, burstLimit } = throttle;
  return typeof rateLimit === "number" && typeof burstLimit === "number" ? { rateLimit, burstLimit } : undefined;
}
