"use client";

import { useMemo } from "react";
import { ScoreTrend, useRawCut } from "@/components/exam-report";
import { examHref, reportHref } from "@/components/routes";
import { countOf, Link } from "@/components/ui";
import { trend } from "@/lib/exam";
import { attempts, type ExamAttempt, type Progress } from "@/lib/progress";
import { ReportSection } from "./report-section";
import { SectionEmpty } from "./section-empty";

/** Estimated scores of the mock exams, those at the exam of the last one. */
export function ExamSection({ progress }: { readonly progress: Progress }) {
  const own = useMemo(() => ofLastExam(attempts(progress)), [progress]);
  const last = own.at(-1);
  if (last) return <Trend attempts={own} last={last} />;
  return (
    <ReportSection title="Mock exams">
      <SectionEmpty href={examHref()} action="Sit a mock exam">
        Your estimated scores, with the band that each leaves open, will stand here.
      </SectionEmpty>
    </ReportSection>
  );
}

function Trend({ attempts, last }: { readonly attempts: readonly ExamAttempt[]; readonly last: ExamAttempt }) {
  const rawCut = useRawCut(last.rawCut);
  const points = useMemo(() => trend(attempts, rawCut), [attempts, rawCut]);
  const { score = 0, low = 0, high = 0 } = points.at(-1)?.estimate ?? {};
  return (
    <ReportSection
      title="Mock exams"
      sentence={`${countOf(attempts.length, "attempt")} at ${last.exam}. The last estimate is ${score}, likely between ${low} and ${high}; the mark is ${last.passingScore}.`}
    >
      <ScoreTrend points={points} passingScore={last.passingScore} />
      <p className="mt-2 flex flex-wrap gap-x-5">
        <Link href={reportHref(last.sittingId)} className="text-accent underline underline-offset-3">
          Report of the last one
        </Link>
        <Link href={examHref()} className="text-accent underline underline-offset-3">
          All attempts, as a table too
        </Link>
      </p>
    </ReportSection>
  );
}

function ofLastExam(all: readonly ExamAttempt[]): readonly ExamAttempt[] {
  const exam = all.at(-1)?.exam;
  return all.filter((attempt) => attempt.exam === exam);
}
