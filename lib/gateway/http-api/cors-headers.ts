import type { HttpCors } from "../model/http-api";
import type { NameValue } from "../model/payload";

/** Whether an origin is one that the API lets read answers. */
export function allowedOrigin({ allowOrigins = [] }: HttpCors, origin: string): string | undefined {
  if (allowOrigins.includes("*")) return "*";
  const isAllowed = allowOrigins.some((each) => each === origin || (each.includes("*") && fits(each, origin)));
  return isAllowed ? origin : undefined;
}

/** `https://*` stands for all origins of a scheme. */
function fits(pattern: string, origin: string): boolean {
  const [before = "", after = ""] = pattern.split("*", 2);
  return origin.startsWith(before) && origin.endsWith(after) && origin.length >= before.length + after.length;
}

/** CORS headers of an answer to a call from an origin; none for an origin that is not allowed. */
export function corsHeaders(cors: HttpCors, origin: string | undefined, isPreflight: boolean): readonly NameValue[] {
  const allowed = origin === undefined ? undefined : allowedOrigin(cors, origin);
  if (allowed === undefined) return [];
  const headers: NameValue[] = [["access-control-allow-origin", allowed]];
  if (cors.allowCredentials === true) headers.push(["access-control-allow-credentials", "true"]);
  if (!isPreflight) {
    if (cors.exposeHeaders !== undefined) headers.push(["access-control-expose-headers", cors.exposeHeaders.join(",")]);
    return headers;
  }
  if (cors.allowMethods !== undefined) headers.push(["access-control-allow-methods", cors.allowMethods.join(",")]);
  if (cors.allowHeaders !== undefined) headers.push(["access-control-allow-headers", cors.allowHeaders.join(",")]);
  if (cors.maxAge !== undefined) headers.push(["access-control-max-age", String(cors.maxAge)]);
  return headers;
}
