import { loadLanguageWords } from "@/app/sandboxes";

export const dynamic = "force-static";

/** How JSONPath and JSONata say the same; loaded when both are shown side by side. */
export function GET(): Response {
  return Response.json(loadLanguageWords());
}
