"use client";

import { CheckList, checksSentence, type ListedCheck, SolutionBox } from "@/components/sandbox";
import type { GatewayCheckResult, SetupAttempt } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import { ownBench } from "../bench-reducer";
import { FailedCheck } from "./failed-check";
import { UndeployedNotice } from "./undeployed-notice";

interface AttemptReportProps {
  /** Null before the first attempt. */
  readonly result: SetupAttempt | null;
  readonly solutions: readonly string[];
}

/** What became of an attempt: each check in a sentence, what the first failed one found, and a solution to compare with in the end. */
export function AttemptReport({ result, solutions }: AttemptReportProps) {
  const { state } = useGatewayBench();
  return (
    <div className="grid w-full justify-items-start gap-2">
      <p role="status" className="font-semibold empty:hidden">
        {result === null ? null : verdict(result)}
      </p>
      {result === null || result.solved ? null : <UndeployedNotice setup={ownBench(state).setup} />}
      {result === null ? null : <CheckList checks={listed(result.results)} />}
      {result?.solved ? <SolutionBox text={solutions[0] ?? ""} /> : null}
    </div>
  );
}

function verdict({ results }: SetupAttempt): string {
  const passed = results.filter(({ failures }) => failures.length === 0).length;
  return checksSentence(passed, results.length);
}

function listed(results: readonly GatewayCheckResult[]): readonly ListedCheck[] {
  const failed = results.find(({ failures }) => failures.length > 0);
  return results.map((each) => ({
    says: each.check.says,
    passes: each.failures.length === 0,
    ...(each === failed ? { details: <FailedCheck result={each} /> } : {}),
  }));
}
