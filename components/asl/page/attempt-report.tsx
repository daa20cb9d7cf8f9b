"use client";

import { CheckList, checksSentence, type ListedCheck, SolutionBox } from "@/components/sandbox";
import { Button } from "@/components/ui";
import type { AttemptResult, Challenge, ChallengeCheck, CheckResult, Mismatch } from "@/lib/sandbox";
import { useBench } from "../bench-context";

interface AttemptReportProps {
  /** Null before the first attempt. */
  readonly result: AttemptResult | null;
  readonly challenge: Challenge;
}

/** What became of an attempt: each check in a sentence, what the first failed one found, and a solution to compare with in the end. */
export function AttemptReport({ result, challenge }: AttemptReportProps) {
  return (
    <div className="grid w-full gap-2">
      <p role="status" className="font-semibold empty:hidden">
        {result === null ? null : verdict(result)}
      </p>
      {result?.kind === "checked" ? <CheckList checks={listed(result.results)} /> : null}
      {result?.kind === "checked" && result.solved ? <SolutionBox text={challenge.solutions[0] ?? ""} /> : null}
    </div>
  );
}

function verdict(result: AttemptResult): string {
  if (result.kind === "invalid")
    return `The machine can't be run: ${result.diagnostics[0]?.message ?? "see the editor"}.`;
  const passed = result.results.filter(({ mismatches }) => mismatches.length === 0).length;
  return checksSentence(passed, result.results.length);
}

function listed(results: readonly CheckResult[]): readonly ListedCheck[] {
  const failed = results.find(({ mismatches }) => mismatches.length > 0);
  return results.map((each) => ({
    says: each.check.says,
    passes: each.mismatches.length === 0,
    ...(each === failed ? { details: <Failed check={each.check} mismatches={each.mismatches} /> } : {}),
  }));
}

interface FailedProps {
  readonly check: ChallengeCheck;
  readonly mismatches: readonly Mismatch[];
}

/** What a run shows instead, for each field of an expectation. */
const SHOWS: Readonly<Record<Mismatch["field"], string>> = {
  status: "It ends as",
  error: "The error is",
  output: "The output is",
  has: "The output is",
  states: "The states are",
  visits: "The states are",
  avoids: "The states are",
  calls: "The attempts are",
  requests: "The requests are",
  seconds: "The seconds are",
  mostSeconds: "The seconds are",
  transitions: "The transitions are",
  mostTransitions: "The transitions are",
};

function Failed({ check, mismatches }: FailedProps) {
  const { dispatch } = useBench();
  const [first] = mismatches;
  const change = { input: JSON.stringify(check.input, null, 2), mocks: check.mocks };
  return (
    <>
      {first ? (
        <p className="[overflow-wrap:anywhere]">
          {SHOWS[first.field]} <code className="code-chip">{first.found}</code>
        </p>
      ) : null}
      <Button variant="bare" className="-ml-3" onClick={() => dispatch({ type: "edit", change })}>
        Take its input and mocks, to see why
      </Button>
    </>
  );
}
