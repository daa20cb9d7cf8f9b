import { loadGatewayMisconceptions } from "@/app/sandboxes";

export const dynamic = "force-static";

/** How wrong ideas of API Gateway are told; loaded after a wrong prediction. */
export function GET(): Response {
  return Response.json(loadGatewayMisconceptions());
}
