"use client";

import { useSearchParams } from "next/navigation";
import { LoadingBars } from "@/components/ui";
import { NoAttempt } from "./no-attempt";
import { Paper } from "./paper";
import { useAttempt } from "./use-attempt";

/** The paper and key of the exam that the address names. */
export function PaperScreen() {
  const state = useAttempt(useSearchParams().get("id"));
  if (state.status === "loading") return <LoadingBars rows={24} label="Loading the paper" />;
  if (state.status !== "ready") return <NoAttempt state={state} />;
  return <Paper form={state.attempt.form} />;
}
