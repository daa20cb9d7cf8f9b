import type { ItemId } from "@/lib/quiz";
import type { ExamRecord } from "./exam-model";
import type { ItemRecord, PracticeRecord, Progress } from "./model";

/** The figures that stand above everything else. */
export interface Summary {
  /** Answers given, repeated ones included. */
  readonly answers: number;
  /** Answers that were right at the first try. */
  readonly right: number;
  /** Different items answered at least once. */
  readonly items: number;
  /** Lessons marked as read. */
  readonly lessons: number;
}

/** How a group of items (a topic, a section) went. */
export interface Accuracy {
  readonly group: string;
  readonly answers: number;
  readonly right: number;
  /** Different items answered. */
  readonly items: number;
  /** `right / answers`, 0 to 1. */
  readonly share: number;
}

/** Totals over all answers. */
export function summary(progress: Progress): Summary {
  const records = answeredRecords(progress).map(([, record]) => record);
  return {
    answers: total(records, (record) => record.answers),
    right: total(records, (record) => record.right),
    items: records.length,
    lessons: Object.keys(progress.read).length,
  };
}

/** Items that were answered at least once. */
export function seenItemIds(progress: Progress): ReadonlySet<ItemId> {
  return new Set(answeredRecords(progress).map(([id]) => id));
}

/** Items whose last answer wasn't right at the first try. */
export function missedItemIds(progress: Progress): ReadonlySet<ItemId> {
  return new Set(
    answeredRecords(progress)
      .filter(([, record]) => record.last !== "right")
      .map(([id]) => id),
  );
}

/** Items that carry a flag now. */
export function flaggedItemIds(progress: Progress): ReadonlySet<ItemId> {
  return new Set(
    recordsOf(progress)
      .filter(([, record]) => record.flagged)
      .map(([id]) => id),
  );
}

/** The practice session to go on with: the last one begun that wasn't ended and has an item left; null if there is none. */
export function openSession(progress: Progress): PracticeRecord | null {
  const isOpen = (session: PracticeRecord) => !session.ended && session.itemIds.some((id) => !(id in session.outcomes));
  return progress.sessions.findLast(isOpen) ?? null;
}

/** The exam to go on with: the last one begun that is not over; null if there is none. */
export function openExam({ exams }: Progress): ExamRecord | null {
  return exams.findLast(({ finish }) => finish === null) ?? null;
}

/**
 * Accuracy by group, weakest first; of two alike the one with more answers first.
 *
 * @param groupOf names the group of an item, such as its topic; null leaves the item out (it may be gone from the bank)
 */
export function accuracyBy(progress: Progress, groupOf: (itemId: ItemId) => string | null): readonly Accuracy[] {
  const groups = new Map<string, ItemRecord[]>();
  for (const [id, record] of answeredRecords(progress)) {
    const group = groupOf(id);
    if (group === null) continue;
    const members = groups.get(group);
    if (members) members.push(record);
    else groups.set(group, [record]);
  }
  return [...groups].map(accuracy).sort((a, b) => a.share - b.share || b.answers - a.answers);
}

function accuracy([group, records]: [string, readonly ItemRecord[]]): Accuracy {
  const answers = total(records, (record) => record.answers);
  const right = total(records, (record) => record.right);
  return { group, answers, right, items: records.length, share: right / answers };
}

function answeredRecords(progress: Progress): readonly (readonly [ItemId, ItemRecord])[] {
  return recordsOf(progress).filter(([, record]) => record.answers > 0);
}

function recordsOf({ items }: Progress): readonly (readonly [ItemId, ItemRecord])[] {
  return [...items.entries()];
}

function total(records: readonly ItemRecord[], value: (record: ItemRecord) => number): number {
  return records.reduce((sum, record) => sum + value(record), 0);
}
