import { loadStepFunctionsContent } from "@/app/sandboxes";

export const dynamic = "force-static";

/** Examples, challenges and explanations of the Step Functions sandbox; loaded when one of them is wanted. */
export function GET(): Response {
  return Response.json(loadStepFunctionsContent());
}
