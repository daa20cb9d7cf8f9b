"use client";

import { Check, ChevronDown, CircleAlert, TriangleAlert } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button, countOf } from "@/components/ui";
import type { EditorProblem } from "./problems";

interface ProblemLineProps {
  readonly problems: readonly EditorProblem[];
  /** What else there is to say where nothing is wrong. */
  readonly quiet?: string | null;
  readonly onGo: (problem: EditorProblem) => void;
  readonly children?: ReactNode;
}

/** The line under an editor: that all is well, or the first problem, with the others on demand. */
export function ProblemLine({ problems, quiet, onGo, children }: ProblemLineProps) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const first = problems[0];
  return (
    <div className="flex-none border-line border-t text-13 text-ink-2">
      <div className="flex min-h-9 items-center gap-2 py-1 pr-1 pl-3">
        <div
          aria-live="polite"
          className={`flex min-w-0 items-center gap-2 ${first === undefined ? "shrink-0" : "flex-1"}`}
        >
          {first === undefined ? (
            <>
              <Check size={15} aria-hidden="true" /> No problems.
            </>
          ) : (
            <ProblemButton problem={first} onGo={onGo} />
          )}
        </div>
        {first === undefined ? (
          <p className="min-w-0 flex-1 truncate text-ink-3" title={quiet ?? undefined}>
            {quiet}
          </p>
        ) : null}
        {problems.length > 1 ? (
          <Button
            variant="bare"
            aria-expanded={open}
            aria-controls={list}
            onClick={() => setOpen(!open)}
            className="shrink-0"
          >
            <span className="sr-only">All </span>
            {countOf(problems.length, "problem")} <ChevronDown size={14} aria-hidden="true" />
          </Button>
        ) : null}
        {children}
      </div>
      <ul id={list} hidden={!open || problems.length < 2} className="max-h-44 overflow-auto border-hair border-t py-1">
        {problems.map((problem) => (
          <li key={`${problem.offset}:${problem.message}`} className="px-3 py-1">
            <ProblemButton problem={problem} onGo={onGo} />
            {problem.fix === null ? null : <p className="pl-6 text-ink-3">{problem.fix}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ProblemButtonProps {
  readonly problem: EditorProblem;
  readonly onGo: (problem: EditorProblem) => void;
}

function ProblemButton({ problem, onGo }: ProblemButtonProps) {
  const { severity, line, message } = problem;
  const Icon = severity === "error" ? CircleAlert : TriangleAlert;
  return (
    <button
      type="button"
      onClick={() => onGo(problem)}
      className="flex min-h-6 min-w-0 items-start gap-2 text-left hover:underline"
    >
      <Icon
        size={15}
        aria-label={severity === "error" ? "Error" : "Warning"}
        className={`mt-0.5 shrink-0 ${severity === "error" ? "text-fail" : "text-choice"}`}
      />
      <span className="line-clamp-3 min-w-0 [overflow-wrap:anywhere]">
        <span className="font-semibold text-ink">Line {line}:</span> {message}
      </span>
    </button>
  );
}
