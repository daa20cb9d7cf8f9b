/**
 * Whether a media type is one of an API's binary media types. An entry is exact or has its wildcard on the right; one with its wildcard on the
 * left never matches, not even literally (recorded 2025-01-29). Without a type only an entry for everything matches.
 */
export function isBinaryType(entries: readonly string[] | undefined, mediaType: string | undefined): boolean {
  return (entries ?? []).some((entry) => matches(entry.toLowerCase(), mediaType));
}

function matches(entry: string, mediaType: string | undefined): boolean {
  if (entry === "*/*") return true;
  if (mediaType === undefined || entry.startsWith("*/")) return false;
  return entry.endsWith("/*") ? mediaType.startsWith(entry.slice(0, -1)) : entry === mediaType;
}
