"use client";

import { useId, useRef } from "react";
import type { Invocation, TraceStep, Verdict } from "@/lib/gateway";
import { statusLook } from "../answer/status-look";
import { PhaseDetails } from "./phase-details";
import { PhaseDot } from "./phase-dot";
import { PHASE_NAMES, VERDICT_WORDS } from "./phase-names";
import { useInView } from "./use-in-view";

interface PhaseRowProps {
  readonly step: TraceStep;
  /** Counts from 1. */
  readonly number: number;
  readonly goesOn: boolean | null;
  readonly invocation: Invocation;
  readonly open: boolean;
  readonly onOpen: () => void;
}

const NAME: Readonly<Record<Verdict, string>> = {
  passed: "font-[550] text-ink",
  skipped: "font-[450] text-ink-2",
  answered: "font-[650] text-ink",
  "not-reached": "font-[450] text-ink-off",
};

/** A phase: its name, what it decided, how long it took; opened, what it looked at and by which facts. */
export function PhaseRow({ step, number, goesOn, invocation, open, onOpen }: PhaseRowProps) {
  const details = useId();
  const row = useRef<HTMLLIElement>(null);
  const { verdict, phase, summary, millis } = step;
  const answered = verdict === "answered";
  useInView(row, answered);
  const look = statusLook(invocation.response.status);
  const box = answered ? `${look.box} border` : open ? "border border-line bg-sunk" : "border border-transparent";
  return (
    <li ref={row} className="flex" data-phase={phase} data-verdict={verdict}>
      <PhaseDot verdict={verdict} status={invocation.response.status} first={number === 1} goesOn={goesOn} />
      <div className={`mb-px min-w-0 flex-1 rounded-control ${box} ${answered || open ? "my-1" : ""}`}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          onClick={onOpen}
          className="grid min-h-11 w-full grid-cols-[20px_1fr_auto] items-baseline gap-x-1 rounded-control px-1.5 py-1.5 text-left text-13 leading-5 hover:bg-hover md:min-h-[29px] md:grid-cols-[20px_156px_1fr_auto] md:py-1"
        >
          <span className="figure text-12 text-ink-3">{number}</span>
          <span className={NAME[verdict]}>
            {PHASE_NAMES[phase]}
            <span className="sr-only">, {VERDICT_WORDS[verdict]}</span>
          </span>
          <span
            className={`min-w-0 max-md:col-start-2 max-md:row-start-2 ${open ? "" : "truncate"} ${verdict === "not-reached" ? "text-ink-off" : "text-ink-2"}`}
          >
            {answered ? (
              <span className={`figure font-semibold text-12 ${look.text}`}>{answerWord(invocation)} </span>
            ) : null}
            {summary}
          </span>
          <span className="figure pl-2 text-12 text-ink-3 max-md:col-start-3 max-md:row-start-1">
            {verdict === "passed" || answered ? millis : ""}
          </span>
        </button>
        {open ? <PhaseDetails id={details} step={step} /> : null}
      </div>
    </li>
  );
}

/** The name of the gateway response, or else the status. */
function answerWord({ gatewayResponseType, response }: Invocation): string {
  return gatewayResponseType ?? String(response.status);
}
