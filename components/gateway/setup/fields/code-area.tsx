"use client";

import { type ReactNode, useId } from "react";
import type { TextProblem } from "@/lib/sandbox/gateway";
import { ProblemList } from "./problem-list";

interface CodeAreaProps {
  readonly label: string;
  /** The label stands there already. */
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly problems: readonly TextProblem[];
  readonly rows?: number;
  readonly placeholder?: string;
  /** Stands with what is wrong. */
  readonly children?: ReactNode;
}

/** A text of several lines in fixed letters, with what is wrong below it. */
export function CodeArea(props: CodeAreaProps) {
  const { label, hideLabel = false, value, onChange, problems, rows, placeholder, children } = props;
  const id = useId();
  const lines = value.split("\n").length + 1;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className={hideLabel ? "sr-only" : "text-13 text-ink-2"}>
        {label}
      </label>
      <textarea
        id={id}
        value={value}
        rows={rows ?? Math.min(16, Math.max(3, lines))}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        wrap="off"
        aria-invalid={problems.some(({ severity }) => severity === "ERROR")}
        aria-describedby={`${id}-problems`}
        onChange={({ target }) => onChange(target.value)}
        className="figure w-full rounded-control border border-control bg-panel px-2 py-1.5 text-12 leading-5"
      />
      {/* Below a long text it would be out of sight. */}
      <div className="grid gap-1 bg-panel lg:sticky lg:bottom-0">
        <ProblemList id={`${id}-problems`} problems={problems} />
        {children}
      </div>
    </div>
  );
}
