import type { GatewaySetup } from "@/lib/sandbox/gateway";

/** The address that a request of the setup goes to, with stage, path and query. */
export function addressOf({ api, account, stage, request }: GatewaySetup): string {
  const region = account?.region ?? "us-east-1";
  const custom = request.host !== undefined;
  const host = request.host ?? `${api.id}.execute-api.${region}.amazonaws.com`;
  const name = request.stage ?? stage.name;
  const inPath = custom || name === "$default" ? "" : `/${name}`;
  const query = request.query ? `?${request.query}` : "";
  return `https://${host}${inPath}${request.path}${query}`;
}
