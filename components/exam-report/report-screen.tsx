"use client";

import { useSearchParams } from "next/navigation";
import { LoadingBars } from "@/components/ui";
import { NoAttempt } from "./no-attempt";
import { ReportView } from "./report-view";
import { useAttempt } from "./use-attempt";

/** The report of the exam that the address names; where there is none to show, why. */
export function ExamReportScreen() {
  const state = useAttempt(useSearchParams().get("id"));
  if (state.status === "loading") return <LoadingBars rows={24} label="Loading the report" />;
  if (state.status !== "ready") return <NoAttempt state={state} />;
  return <ReportView key={state.attempt.record.sittingId} attempt={state.attempt} />;
}
