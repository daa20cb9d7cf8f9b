import { isObject, type Json, type JsonObject } from "@/lib/util";

/** A value with a patch laid over it (RFC 7396): members are merged, null takes one away, anything else is put in its place. */
export function mergePatch(value: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged = new Map<string, Json>(Object.entries(isObject(value) ? value : {}));
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), change));
  }
  return Object.fromEntries(merged) satisfies JsonObject;
}
