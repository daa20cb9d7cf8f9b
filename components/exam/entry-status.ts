import type { EntryState } from "@/lib/exam";

/** How far the learner has got with one question. */
export type EntryStatus = "answered" | "open" | "unseen";

/** What learners read for it. */
export const STATUS_WORDS: Readonly<Record<EntryStatus, string>> = {
  answered: "answered",
  open: "seen, not answered",
  unseen: "not seen yet",
};

export interface StatusCounts {
  readonly answered: number;
  readonly open: number;
  readonly unseen: number;
  readonly flagged: number;
}

/** Answered once the response is complete; open once it was on the screen. */
export function statusOf({ answered, seen }: EntryState): EntryStatus {
  if (answered) return "answered";
  return seen ? "open" : "unseen";
}

/** How many questions stand how. */
export function countStatuses(states: readonly EntryState[]): StatusCounts {
  const count = (status: EntryStatus) => states.filter((state) => statusOf(state) === status).length;
  return {
    answered: count("answered"),
    open: count("open"),
    unseen: count("unseen"),
    flagged: states.filter(({ flagged }) => flagged).length,
  };
}
