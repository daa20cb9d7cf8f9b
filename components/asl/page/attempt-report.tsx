"use client";

import { Check, X } from "lucide-react";
import { Button, CodeText, countOf } from "@/components/ui";
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
      {result?.kind === "checked" ? <CheckList results={result.results} /> : null}
      {result?.kind === "checked" && result.solved ? <Solution definition={challenge.solutions[0] ?? ""} /> : null}
    </div>
  );
}

function verdict(result: AttemptResult): string {
  if (result.kind === "invalid")
    return `The machine can't be run: ${result.diagnostics[0]?.message ?? "see the editor"}.`;
  const { length } = result.results;
  if (result.solved) return `Solved: all ${length} checks pass.`;
  const passed = result.results.filter(({ mismatches }) => mismatches.length === 0).length;
  return `${passed} of ${countOf(length, "check")} ${passed === 1 ? "passes" : "pass"}.`;
}

function CheckList({ results }: { readonly results: readonly CheckResult[] }) {
  const failed = results.find(({ mismatches }) => mismatches.length > 0);
  return (
    <ul className="grid gap-1">
      {results.map((each) => (
        <li key={each.check.says} className="grid grid-cols-[1.25rem_1fr] gap-x-1">
          {each.mismatches.length === 0 ? (
            <Check size={16} role="img" aria-label="Passes" className="mt-0.5 text-succeed" />
          ) : (
            <X size={16} role="img" aria-label="Fails" className="mt-0.5 text-fail" />
          )}
          <span>
            <CodeText>{each.check.says}</CodeText>
          </span>
          {each === failed ? <Failed check={each.check} mismatches={each.mismatches} /> : null}
        </li>
      ))}
    </ul>
  );
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
    <div className="col-start-2 grid justify-items-start gap-1 text-13 text-ink-2">
      {first ? (
        <p className="[overflow-wrap:anywhere]">
          {SHOWS[first.field]} <code className="code-chip">{first.found}</code>
        </p>
      ) : null}
      <Button variant="bare" className="-ml-3" onClick={() => dispatch({ type: "edit", change })}>
        Take its input and mocks, to see why
      </Button>
    </div>
  );
}

function Solution({ definition }: { readonly definition: string }) {
  return (
    <details>
      <summary className="cursor-pointer text-13">Compare with a solution</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <pre tabIndex={0} className="mt-1 max-h-72 overflow-auto border border-line bg-sunk p-2.5 text-12 leading-4.5">
        {definition}
      </pre>
    </details>
  );
}
