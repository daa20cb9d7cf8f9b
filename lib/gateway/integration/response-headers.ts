import type { Exchange } from "../exchange";
import type { NameValue } from "../model/payload";

/** Headers that come back to the client under another name (recorded 2024-12-11). */
const REMAPPED: ReadonlySet<string> = new Set([
  "authorization",
  "connection",
  "content-length",
  "content-md5",
  "date",
  "expect",
  "host",
  "max-forwards",
  "proxy-authenticate",
  "server",
  "trailer",
  "upgrade",
  "user-agent",
  "www-authenticate",
]);

export function remapHeaders(headers: readonly NameValue[]): readonly NameValue[] {
  return headers
    .filter(([name]) => name.toLowerCase() !== "transfer-encoding")
    .map((pair) => (REMAPPED.has(pair[0].toLowerCase()) ? [`x-amzn-Remapped-${pair[0]}`, pair[1]] : pair));
}

/** The header by which an answer of an integration can be traced; a mock's has none (recorded 2024-07). */
export function traceHeader({ ids }: Exchange): NameValue {
  return ["X-Amzn-Trace-Id", `${ids.traceRoot};${ids.traceRest}`];
}
