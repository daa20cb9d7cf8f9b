import type { Note, NoteId } from "@/lib/notes";
import { readingMinutes } from "@/lib/notes/parse";

/** What lists say of a lesson. */
export interface LessonSummary {
  readonly id: NoteId;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** Items of the bank that come from it. */
  readonly items: number;
}

/** What lists say of a lesson. */
export function summariseLesson(note: Note, items: number): LessonSummary {
  const { title, summary } = note.meta;
  return { id: note.id, title, summary, minutes: readingMinutes(note), items };
}
