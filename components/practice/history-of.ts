import type { Progress } from "@/lib/progress";
import type { ItemHistory, ItemId } from "@/lib/quiz";

/** What the log knows of an item, in the terms in which quizzes are drawn. */
export function historyOf(progress: Progress): (id: ItemId) => ItemHistory | undefined {
  return (id) => {
    const record = progress.items.get(id);
    return record
      ? {
          answers: record.answers,
          right: record.right,
          missedLast: record.last !== null && record.last !== "right",
          flagged: record.flagged,
        }
      : undefined;
  };
}
