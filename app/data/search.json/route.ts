import { loadLibrary } from "@/app/library";
import { searchDocuments } from "@/components/search";

export const dynamic = "force-static";

/** What the command palette finds; it is fetched when the palette first opens. */
export function GET(): Response {
  const { topics, bank } = loadLibrary();
  return Response.json(searchDocuments(topics, bank.items));
}
