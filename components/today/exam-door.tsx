"use client";

import { useProgress } from "@/components/progress";
import { examHref } from "@/components/routes";
import { Door } from "./door";
import type { TodayExam } from "./today-content";

/** The way to the mock exams, with how the last one went. */
export function ExamDoor({ exam }: { readonly exam: TodayExam }) {
  const { exams } = useProgress().progress;
  const over = exams.flatMap(({ title, finish }) => (finish ? [{ title, ...finish }] : []));
  const last = over.at(-1);
  return (
    <Door
      figure={String(over.length)}
      unit={over.length === 1 ? "exam sat" : "exams sat"}
      title="Mock exam"
      action="Choose exam"
      href={examHref()}
      shortcut="E"
    >
      {last
        ? `The last one, ${last.title}: ${last.right} of ${last.scored} right.`
        : `${exam.questions} questions in ${exam.minutes} minutes, or a short one.`}
    </Door>
  );
}
