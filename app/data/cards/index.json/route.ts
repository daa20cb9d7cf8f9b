import { loadLibrary } from "@/app/library";
import { encodeDeckIndex } from "@/lib/cards";

export const dynamic = "force-static";

/** All cards in the order in which they are learned, without their questions. */
export function GET(): Response {
  return Response.json(encodeDeckIndex(loadLibrary().deck.index));
}
