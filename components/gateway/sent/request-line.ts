import type { Sent } from "../model";

/** Method and path of a request, as in its first line. */
export function requestLine({ setup: { request } }: Pick<Sent, "setup">): string {
  const query = request.query ? `?${request.query}` : "";
  return `${request.method} ${request.path}${query}`;
}
