import type { Note, NoteId } from "@/lib/notes";
import { wordCount } from "@/lib/notes/parse";

/** What lists say of a lesson. */
export interface LessonSummary {
  readonly id: NoteId;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** Items of the bank that come from it. */
  readonly items: number;
}

/** Words a minute at which the reading time is estimated. */
const READING_PACE = 180;

/** Minutes it takes to read a note, at least 1. */
export function readingMinutes(note: Note): number {
  return Math.max(1, Math.round(wordCount(note) / READING_PACE));
}

/** What lists say of a lesson. */
export function summariseLesson(note: Note, items: number): LessonSummary {
  const { title, summary } = note.meta;
  return { id: note.id, title, summary, minutes: readingMinutes(note), items };
}
