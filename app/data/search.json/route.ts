import { loadLibrary } from "@/app/library";
import { bankHref, qualityHref } from "@/components/routes";
import { searchDocuments } from "@/components/search";

export const dynamic = "force-static";

/** Pages that the navigation does not name. */
const PAGES = [
  { kind: "action", text: "Browse the item bank", place: "items with their answers", href: bankHref() },
  { kind: "action", text: "See the quality of the items", place: "figures and flaws", href: qualityHref() },
];

/** What the command palette finds; it is fetched when the palette first opens. */
export function GET(): Response {
  const { topics, bank } = loadLibrary();
  return Response.json([...searchDocuments(topics, bank.items), ...PAGES]);
}
