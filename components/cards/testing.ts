import type { CardEntry, CardId, CardRecord, Memory } from "@/lib/cards";
import type { NoteId } from "@/lib/notes";

/** Test data: an entry of the deck with this id. */
export function entry(id: string, change: Partial<CardEntry> = {}): CardEntry {
  return { id: id as CardId, topic: "topic", noteId: "topic/note" as NoteId, concept: id, answerHash: "", ...change };
}

/** Test data: a card in the review phase, learned on day 100 and due ten days later. */
export function memory(change: Partial<Memory> = {}): Memory {
  const day = 86_400_000;
  return {
    phase: "review",
    step: 0,
    stability: 10,
    difficulty: 5,
    reps: 3,
    lapses: 0,
    firstAt: 100 * day,
    lastAt: 100 * day + day / 2,
    lastDay: 100,
    interval: 10,
    due: 110 * day + day / 2,
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
