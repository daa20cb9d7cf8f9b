"use client";

import { Button } from "@/components/ui";
import type { CheckFailure, GatewayCheckResult } from "@/lib/sandbox/gateway";
import { replaySteps } from "./replay-steps";
import { useReplay } from "./use-replay";

/** Failures of one check that are shown: the others mostly follow from the first. */
const SHOWN = 2;

/** What a failed check expected and what came, and its requests to be sent by hand. */
export function FailedCheck({ result: { check, failures } }: { readonly result: GatewayCheckResult }) {
  const replay = useReplay();
  const steps = replaySteps(check, failures[0]?.step ?? 0);
  const hasSteps = check.type === "answers" && check.steps.length > 1;
  return (
    <>
      {failures.slice(0, SHOWN).map((failure) => (
        <Failure key={`${failure.step} ${failure.field}`} failure={failure} hasSteps={hasSteps} />
      ))}
      {steps === null ? null : (
        <Button variant="bare" className="-ml-3" onClick={() => void replay(steps)}>
          {steps.length === 1 ? "Send its request, to see why" : "Send its requests, to see why"}
        </Button>
      )}
    </>
  );
}

interface FailureProps {
  readonly failure: CheckFailure;
  /** Whether the check sends several requests, so that the number of this one tells something. */
  readonly hasSteps: boolean;
}

function Failure({ failure: { step, field, expected, found }, hasSteps }: FailureProps) {
  return (
    <p className="[overflow-wrap:anywhere]">
      {hasSteps && step !== null ? `Request ${step + 1}: ` : null}
      <code className="code-chip">{field}</code>: expected <code className="code-chip">{expected}</code>, found{" "}
      <code className="code-chip">{found}</code>
    </p>
  );
}
