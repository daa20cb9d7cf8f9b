import { loadLanguageHelp } from "@/app/sandboxes";

export const dynamic = "force-static";

/** What the words of the States Language mean; loaded by the editor. */
export function GET(): Response {
  return Response.json(loadLanguageHelp());
}
