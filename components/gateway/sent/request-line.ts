import type { GatewaySetup } from "@/lib/sandbox/gateway";

/** Method and path of a request, as in its first line. */
export function requestLine({ setup: { request } }: { readonly setup: Pick<GatewaySetup, "request"> }): string {
  const query = request.query ? `?${request.query}` : "";
  return `${request.method} ${request.path}${query}`;
}
