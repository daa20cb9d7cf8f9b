"use client";

import { useMemo } from "react";
import { useProgress } from "@/components/progress";
import { scoreSitting, trend } from "@/lib/exam";
import { attempts } from "@/lib/progress";
import { Assumptions } from "./assumptions";
import { DomainSection } from "./domain-section";
import { filtered } from "./item-filter";
import { ItemsSection } from "./items-section";
import { PacingSection } from "./pacing-section";
import { useRawCut } from "./raw-cut";
import { ReportHead } from "./report-head";
import { ScoreHead } from "./score-head";
import type { Attempt } from "./use-attempt";

/** The report of a finished exam. */
export function ReportView({ attempt }: { readonly attempt: Attempt }) {
  const { record, finish, form, sitting } = attempt;
  const { passingScore } = form.blueprint;
  const rawCut = useRawCut(form.blueprint.rawCut);
  const { progress } = useProgress();
  const report = useMemo(
    () => scoreSitting(form, sitting, { rawCut, passingScore }),
    [form, sitting, rawCut, passingScore],
  );
  const earlier = useMemo(() => {
    const before = attempts(progress).filter(
      ({ exam, finishedAt, sittingId }) =>
        exam === record.exam && finishedAt < finish.finishedAt && sittingId !== record.sittingId,
    );
    return trend(before, rawCut).map(({ estimate }) => estimate.score);
  }, [progress, record, finish, rawCut]);
  return (
    <>
      <ReportHead attempt={attempt} missed={filtered(report.results, "wrong")} />
      <ScoreHead report={report} earlier={earlier} />
      <Assumptions report={report} ownCut={form.blueprint.rawCut} earlier={earlier} />
      <div className="mt-13 grid gap-x-14 gap-y-10 lg:grid-cols-2">
        <DomainSection domains={report.domains} raw={report.raw} />
        <PacingSection report={report} />
      </div>
      <ItemsSection report={report} />
    </>
  );
}
