"use client";

import { useId, useMemo, useState } from "react";
import { useAppend, useProgressNow } from "@/components/progress";
import { Segmented, useToast } from "@/components/ui";
import { type SittingId, trend } from "@/lib/exam";
import { attempts, type ExamAttempt } from "@/lib/progress";
import { AttemptList } from "./attempt-list";
import { CompareSection } from "./compare-section";
import { useRawCut } from "./raw-cut";
import { TrendSection } from "./trend-section";

/** The finished exams: a list, and from the second one on where they lead. Nothing before the first. */
export function ExamHistory() {
  const id = useId();
  const { progress } = useProgressNow();
  const append = useAppend();
  const showToast = useToast();
  const all = useMemo(() => attempts(progress), [progress]);
  if (all.length === 0) return null;

  function remove(sittingId: SittingId) {
    const eventId = append({ type: "exam-removed", sittingId });
    showToast("Attempt deleted. What it told of your cards stays.", {
      undo: () => append({ type: "undone", eventId }),
    });
  }

  return (
    <div className="grid gap-y-12">
      <section aria-labelledby={id}>
        <h2 id={id} className="text-20">
          Your attempts
        </h2>
        <div className="mt-3">
          <AttemptList attempts={all.toReversed()} onRemove={remove} />
        </div>
      </section>
      <OneExam attempts={all} />
    </div>
  );
}

/** Trend and comparison, which make sense within one exam only: the one of the last attempt, until another is chosen. */
function OneExam({ attempts }: { readonly attempts: readonly ExamAttempt[] }) {
  const exams = [...new Set(attempts.map(({ exam }) => exam))];
  const [chosen, setChosen] = useState<string | null>(null);
  const exam = exams.find((each) => each === chosen) ?? attempts.at(-1)?.exam ?? "";
  const own = attempts.filter((attempt) => attempt.exam === exam);
  const rawCut = useRawCut(own.at(-1)?.rawCut ?? 0);
  const points = useMemo(() => trend(own, rawCut), [own, rawCut]);
  const choice =
    exams.length > 1 ? (
      <div>
        <Segmented
          label="Exam"
          options={exams.map((each) => ({ value: each, label: each }))}
          value={exam}
          onChange={setChosen}
        />
      </div>
    ) : null;
  return (
    <>
      {choice}
      {own.length > 1 ? (
        <>
          <TrendSection attempts={own} points={points} />
          <CompareSection key={exam} attempts={own} rawCut={rawCut} />
        </>
      ) : (
        <p className="text-ink-2">A trend and a comparison come with the second attempt at {exam}.</p>
      )}
    </>
  );
}
