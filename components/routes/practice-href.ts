import type { NoteId } from "@/lib/notes";
import type { ItemId, SelectionSource } from "@/lib/quiz";

/** What a link to the practice screen may ask for. */
export interface PracticeRequest {
  readonly item?: ItemId;
  /** Exactly these, as far as they are there; what an exam showed as missed. */
  readonly items?: readonly ItemId[];
  readonly note?: NoteId;
  readonly topic?: string;
  readonly source?: SelectionSource;
  /** Begin at once with this many items. */
  readonly start?: number;
}

/** Address of the practice screen with a request on it. */
export function practiceHref(request: PracticeRequest): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request)) if (value !== undefined) query.set(name, String(value));
  const text = query.toString();
  return text ? `/practice/?${text}` : "/practice/";
}
