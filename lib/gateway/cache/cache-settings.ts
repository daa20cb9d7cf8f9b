import { LIMITS } from "../limits";
import type { MethodSettings, Stage } from "../model/stage";

/**
 * Milliseconds for which answers of a method are kept; 0 where they are not. `methodPath` is `/path/METHOD`. Only GET is cached until
 * another method is enabled by itself.
 */
export function cacheTtlMillis(stage: Stage, methodPath: string, coversAllMethods: boolean): number {
  const { cache, settings } = stage;
  if (cache?.enabled !== true) return 0;
  const own = ownSettings(stage, methodPath);
  const fallsToCache = methodPath.endsWith("/GET") ? (settings?.cachingEnabled ?? true) : coversAllMethods;
  if (!(own?.cachingEnabled ?? fallsToCache)) return 0;
  const { fallback, maximum } = LIMITS.cacheTtlSeconds;
  const seconds = own?.cacheTtlInSeconds ?? settings?.cacheTtlInSeconds ?? cache.ttlInSeconds ?? fallback;
  return Math.min(Math.max(seconds, 0), maximum) * 1000;
}

function ownSettings({ methodSettings }: Stage, methodPath: string): MethodSettings | undefined {
  return methodSettings !== undefined && Object.hasOwn(methodSettings, methodPath)
    ? methodSettings[methodPath]
    : undefined;
}
