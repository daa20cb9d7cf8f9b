import { type CardId, learningDay } from "@/lib/cards";
import type { CardEvent, EventId, ReviewedEvent } from "@/lib/progress";

/** The last of this tab's card events that still holds: what undo takes back. `recent` is ordered, newest last. */
export function lastOwnEvent(recent: readonly CardEvent[], own: readonly EventId[]): CardEvent | null {
  const ids = new Set(own);
  return recent.findLast(({ id }) => ids.has(id)) ?? null;
}

/** The card that an event is about; of several the first, which was on the screen. */
export function cardOfEvent(event: CardEvent): CardId | null {
  return event.type === "cards-buried" ? (event.cardIds[0] ?? null) : event.cardId;
}

/** The reviews of a learning day, cram and imports left out. */
export function reviewsOfDay(recent: readonly CardEvent[], day: number): readonly ReviewedEvent[] {
  return recent.filter(
    (event): event is ReviewedEvent =>
      event.type === "reviewed" &&
      (event.context === "scheduled" || event.context === "ahead") &&
      learningDay(event) === day,
  );
}

/** The reviews of one cram. */
export function reviewsOfCram(recent: readonly CardEvent[], sessionId: string): readonly ReviewedEvent[] {
  return recent.filter(
    (event): event is ReviewedEvent =>
      event.type === "reviewed" && event.context === "cram" && event.sessionId === sessionId,
  );
}

const PAST: Readonly<Record<ReviewedEvent["rating"], string>> = {
  again: "Again",
  hard: "Hard",
  good: "Good",
  easy: "Easy",
};

/** What was done, in a word or two, for the message that it was taken back. */
export function eventInWords(event: CardEvent | Pick<ReviewedEvent, "type" | "rating">): string {
  switch (event.type) {
    case "reviewed":
      return PAST[event.rating];
    case "cards-buried":
      return event.cardIds.length === 1 ? "Bury" : "Bury siblings";
    case "card-suspended":
      return event.suspended ? "Suspend" : "Unsuspend";
    case "card-flagged":
      return event.flagged ? "Flag" : "Unflag";
  }
}
