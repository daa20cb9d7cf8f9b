"use client";

import type { Invocation, PhaseName } from "@/lib/gateway";
import { PhaseRow } from "./phase-row";

interface PhaseListProps {
  readonly invocation: Invocation;
  readonly open: PhaseName | null;
  readonly onOpen: (phase: PhaseName) => void;
}

/** The phases on a line, in their order. */
export function PhaseList({ invocation, open, onOpen }: PhaseListProps) {
  return (
    <ol aria-label="Phases" className="px-2 py-2 md:px-3.5">
      {invocation.trace.map((step, index) => (
        <PhaseRow
          key={step.phase}
          step={step}
          number={index + 1}
          goesOn={goesOn(invocation, index)}
          invocation={invocation}
          open={open === step.phase}
          onOpen={() => onOpen(step.phase)}
        />
      ))}
    </ol>
  );
}

function goesOn({ trace }: Invocation, index: number): boolean | null {
  const next = trace[index + 1];
  return next === undefined ? null : next.verdict !== "not-reached";
}
