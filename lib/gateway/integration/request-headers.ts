import { withoutHeaders } from "../http/headers";
import type { NameValue } from "../model/payload";

/** Headers that never reach the method request (recorded 2024-12-11). */
const DROPPED: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "content-md5",
  "expect",
  "keep-alive",
  "max-forwards",
  "proxy-authenticate",
  "server",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "www-authenticate",
]);

/** Headers of a call as the method request has them: some are dropped, and `Authorization` is written like that. */
export function methodRequestHeaders(headers: readonly NameValue[]): readonly NameValue[] {
  return withoutHeaders(headers, DROPPED).map((pair) =>
    pair[0].toLowerCase() === "authorization" ? ["Authorization", pair[1]] : pair,
  );
}

/** Headers that no integration may be sent by a mapping, and those that AWS integrations may not besides (recorded 2024-12-11). */
const NEVER_MAPPED: ReadonlySet<string> = new Set(["content-length", "transfer-encoding"]);
const NEVER_MAPPED_TO_AWS: ReadonlySet<string> = new Set([
  "authorization",
  "connection",
  "expect",
  "proxy-authenticate",
  "te",
]);

export function isForbiddenMapping(name: string, isAws: boolean): boolean {
  const lower = name.toLowerCase();
  return NEVER_MAPPED.has(lower) || (isAws && NEVER_MAPPED_TO_AWS.has(lower));
}
