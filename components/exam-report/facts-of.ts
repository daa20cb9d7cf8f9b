import type { ExamReport } from "@/lib/exam";

interface ReportFact {
  readonly count: number;
  readonly words: string;
}

/** Changed answers, flags, confidence and unscored items, each as a number with what it means. */
export function factsOf({ changes, flagged, confidence, unscored }: ExamReport): readonly ReportFact[] {
  const changed = changes.toRight + changes.toWrong + changes.other;
  const sure = confidence.find((group) => group.confidence === "sure");
  return [
    { count: changed, words: changedWords(changes) },
    { count: flagged.total, words: flagged.total > 0 ? `flagged, ${flagged.right} of them right` : "flagged" },
    sure
      ? { count: sure.total - sure.right, words: `wrong of ${sure.total} that you were sure of` }
      : { count: 0, words: "answers that you called sure" },
    {
      count: unscored.total,
      words: unscored.total > 0 ? `unscored, ${unscored.right} of them right; they don’t count` : "unscored items",
    },
  ];
}

function changedWords({ toRight, toWrong }: ExamReport["changes"]): string {
  if (toRight + toWrong === 0) return "answers changed from right to wrong or back";
  return `answers changed: ${toRight} to right, ${toWrong} to wrong`;
}
