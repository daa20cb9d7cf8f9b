import type { NoteId } from "@/lib/notes";

/** What the build knows and this screen needs; items go by the lesson they come from. */
export interface TodayContent {
  readonly lessons: readonly TodayLesson[];
  /** Number of cards in the deck. */
  readonly cards: number;
  /** The longest mock exam; null where there is none. */
  readonly exam: TodayExam | null;
}

export interface TodayExam {
  readonly questions: number;
  readonly minutes: number;
}

export interface TodayLesson {
  readonly id: NoteId;
  readonly title: string;
  readonly topicTitle: string;
  readonly minutes: number;
}
