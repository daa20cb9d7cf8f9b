import type { CardEntry, CardId, CardRecord, Memory } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";
import type { CardsBuriedEvent, EventId, ReviewedEvent } from "@/lib/progress";

export const DAY = 86_400_000;

/** Test data: an entry of the deck with this id. */
export function entry(id: string, change: Partial<CardEntry> = {}): CardEntry {
  return { id: id as CardId, topic: "topic", noteId: "topic/note" as NoteId, concept: id, answerHash: "", ...change };
}

/** Test data: a card in the review phase, learned on day 100 and due ten days later. */
export function memory(change: Partial<Memory> = {}): Memory {
  return {
    phase: "review",
    step: 0,
    stability: 10,
    difficulty: 5,
    reps: 3,
    lapses: 0,
    firstAt: 100 * DAY,
    lastAt: 100 * DAY + DAY / 2,
    lastDay: 100,
    interval: 10,
    due: 110 * DAY + DAY / 2,
    ...change,
  };
}

/** Test data: a record with that memory. */
export function record(change: Partial<CardRecord> = {}): CardRecord {
  return {
    memory: memory(),
    suspended: false,
    buriedUntil: 0,
    flagged: false,
    answer: "answer",
    topic: "topic",
    noteId: "topic/note" as NoteId,
    ...change,
  };
}

/** Test data: a scheduled review at noon of day 100. */
export function review(id: string, change: Partial<ReviewedEvent> = {}): ReviewedEvent {
  return {
    id: id as EventId,
    at: 100 * DAY + DAY / 2,
    version: 4,
    zone: 0,
    type: "reviewed",
    cardId: id as CardId,
    topic: "topic",
    noteId: "topic/note" as NoteId,
    rating: "good",
    context: "scheduled",
    face: "basic",
    answer: null,
    shift: 0,
    sessionId: "session",
    duration: 5000,
    ...change,
  };
}

/** Test data: these cards were buried until day 101. */
export function buried(id: string, cardIds: readonly string[]): CardsBuriedEvent {
  return {
    id: id as EventId,
    at: 100 * DAY + DAY / 2,
    version: 4,
    zone: 0,
    type: "cards-buried",
    cardIds: cardIds as readonly string[] as readonly CardId[],
    untilDay: 101,
  };
}
