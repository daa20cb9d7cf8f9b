import type { CardId } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";

/** What a link to the card session may ask for. */
export interface CardsRequest {
  readonly topic?: string;
  readonly note?: NoteId;
  /** None but these. */
  readonly cards?: readonly CardId[];
  /** Drill outside the schedule. */
  readonly cram?: "missed" | "flagged" | "topic" | "hardest" | "all";
  /** Also what falls due within this many days. */
  readonly ahead?: number;
}

/** Address of the card session with a request on it. */
export function cardsHref(request: CardsRequest = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request)) if (value !== undefined) query.set(name, String(value));
  const text = query.toString();
  return text ? `/cards/?${text}` : "/cards/";
}

/** Address of the plan: exam date, daily numbers, retention. */
export function planHref(): string {
  return "/cards/plan/";
}
