import { loadServiceFacts } from "@/app/sandboxes";

export const dynamic = "force-static";

/** Ready-made outcomes of tasks and the prices; loaded by each sandbox. */
export function GET(): Response {
  return Response.json(loadServiceFacts());
}
