import { loadGatewayContent } from "@/app/sandboxes";

export const dynamic = "force-static";

/** Examples, missions, drills and the error atlas of the API Gateway sandbox; loaded when one of them is wanted. */
export function GET(): Response {
  return Response.json(loadGatewayContent());
}
