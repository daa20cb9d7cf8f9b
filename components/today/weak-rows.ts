import type { Mastery } from "@/lib/cards";
import type { Accuracy } from "@/lib/progress";
import type { TodayLesson } from "./today-content";

/** How one lesson stands. */
export interface WeakRow {
  readonly lesson: TodayLesson;
  /** Null until the deck is loaded, or where the lesson has no cards that were met. */
  readonly mastery: Mastery | null;
  /** Null where nothing was answered in practice or lessons. */
  readonly accuracy: Accuracy | null;
}

const SHOWN = 5;

/** The lessons that were begun, the least known first; those without cards after them, by their share of right answers. At most 5. */
export function weakRows(
  lessons: readonly TodayLesson[],
  mastery: readonly Mastery[],
  accuracy: readonly Accuracy[],
): readonly WeakRow[] {
  const masteryOf = new Map(mastery.filter(({ seen }) => seen > 0).map((each) => [each.group, each]));
  const accuracyOf = new Map(accuracy.map((each) => [each.group, each]));
  return lessons
    .map((lesson) => ({
      lesson,
      mastery: masteryOf.get(lesson.id) ?? null,
      accuracy: accuracyOf.get(lesson.id) ?? null,
    }))
    .filter((row) => row.mastery !== null || row.accuracy !== null)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, SHOWN);
}

/** Mastery is 0 to 1; rows without it follow. */
function rank({ mastery, accuracy }: WeakRow): number {
  return mastery ? mastery.share : 1 + (accuracy?.share ?? 1);
}
