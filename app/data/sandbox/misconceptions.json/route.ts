import { loadMisconceptions } from "@/app/sandboxes";

export const dynamic = "force-static";

/** How wrong ideas are told; loaded after a wrong prediction. */
export function GET(): Response {
  return Response.json(loadMisconceptions());
}
