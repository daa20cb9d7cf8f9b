import type { NoteId } from "@/lib/notes";
import type { ItemId } from "@/lib/quiz";

/** Address of the browser of the item bank; of one item, or of the items of a note. */
export function bankHref(request: { readonly item?: ItemId; readonly note?: NoteId } = {}): string {
  const query = new URLSearchParams(Object.entries(request)).toString();
  return query ? `/bank/?${query}` : "/bank/";
}

/** Address of the page with the figures of the item bank. */
export function qualityHref(): string {
  return "/bank/quality/";
}
