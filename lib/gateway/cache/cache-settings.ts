import { LIMITS } from "../limits";
import { methodPath } from "../method-path";
import type { Stage } from "../model/stage";
import { ownEntry } from "../own-entry";
import type { RestExchange } from "../rest-exchange";

/**
 * Milliseconds for which answers of a method are kept; 0 where they are not. `method` is `/path/METHOD`. Only GET is cached until
 * another method is enabled by itself.
 */
function cacheTtlMillis(stage: Stage, method: string, coversAllMethods: boolean): number {
  const { cache, settings } = stage;
  if (cache?.enabled !== true) return 0;
  const own = ownEntry(stage.methodSettings, method);
  const fallsToCache = method.endsWith("/GET") ? (settings?.cachingEnabled ?? true) : coversAllMethods;
  if (!(own?.cachingEnabled ?? fallsToCache)) return 0;
  const { fallback, maximum } = LIMITS.cacheTtlSeconds;
  const seconds = own?.cacheTtlInSeconds ?? settings?.cacheTtlInSeconds ?? cache.ttlInSeconds ?? fallback;
  return Math.min(Math.max(seconds, 0), maximum) * 1000;
}

/** How long the answer may be kept, in milliseconds. */
export function answerTtlMillis(exchange: RestExchange): number {
  const { stage } = exchange.target;
  if (exchange.isCanary && stage.canary?.useStageCache !== true) return 0;
  return cacheTtlMillis(stage, methodPath(exchange), exchange.believes("cache-covers-post"));
}
