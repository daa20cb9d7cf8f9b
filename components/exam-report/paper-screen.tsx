"use client";

import { useSearchParams } from "next/navigation";
import { LoadingBars } from "@/components/ui";
import { type Blueprint, readChallenge } from "@/lib/exam";
import { ChallengePaper } from "./challenge-paper";
import { NoAttempt, UnreadableLink } from "./no-attempt";
import { Paper } from "./paper";
import { useAttempt } from "./use-attempt";

interface PaperScreenProps {
  readonly blueprints: readonly Blueprint[];
  /** All topics of the bank. */
  readonly topics: readonly string[];
}

/** The paper and key of the exam that the address names, or of the form of a link. */
export function PaperScreen({ blueprints, topics }: PaperScreenProps) {
  const query = useSearchParams();
  const reading = readChallenge(query.toString(), blueprints);
  if (reading.status === "challenge") return <ChallengePaper challenge={reading.challenge} topics={topics} />;
  if (reading.status === "problem") return <UnreadableLink problem={reading.problem} />;
  return <AttemptPaper id={query.get("id")} />;
}

function AttemptPaper({ id }: { readonly id: string | null }) {
  const state = useAttempt(id);
  if (state.status === "loading") return <LoadingBars rows={24} label="Loading the paper" />;
  if (state.status !== "ready") return <NoAttempt state={state} title="Paper and key" />;
  return <Paper form={state.attempt.form} />;
}
