import type { Sitting } from "@/lib/exam";
import type { ExamRecord } from "@/lib/progress";
import { clockText } from "./time-text";

/** What is said of an exam that waits. */
export interface OpenExamWords {
  readonly figure: string;
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

/** `sitting`: as it stands now. */
export function openExamWords({ title, exam, items }: ExamRecord, sitting: Sitting): OpenExamWords {
  const { used, allowance, phase, place } = sitting;
  const what = `${title}, ${exam}, ${items} questions.`;
  if (phase === "finished") {
    const text = `${what} All answers you had given count.`;
    return { figure: "0:00", title: "Mock exam, time is up", text, action: "See how it went" };
  }
  const where = place === null ? "at the review screen" : `at question ${place + 1}`;
  const clock = phase === "paused" ? "The clock stands" : "The clock goes on";
  const text = `${what} ${clock}; nothing is lost.`;
  return { figure: clockText(allowance - used), title: `Mock exam, ${where}`, text, action: "Resume exam" };
}
