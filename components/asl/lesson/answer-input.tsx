"use client";

import type { PredictionTask } from "@/lib/sandbox";
import { siblingStates } from "./sibling-states";

interface AnswerInputProps {
  readonly task: PredictionTask;
  readonly definition: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly invalid: boolean;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onChange: (value: string) => void;
}

const FIELD =
  "rounded-control border border-control bg-panel px-2.5 font-mono text-13 aria-invalid:border-fail aria-invalid:border-l-3 disabled:border-dashed disabled:text-ink-off";

/** The field for a prediction: JSON, a number, a name, or a choice among the states. */
export function AnswerInput(props: AnswerInputProps) {
  const { task, definition, value, disabled, invalid, labelledBy, describedBy, onChange } = props;
  const shared = {
    "aria-labelledby": labelledBy,
    "aria-describedby": describedBy,
    "aria-invalid": invalid,
    value,
    disabled,
  };
  if (task.kind === "output")
    return (
      <textarea
        {...shared}
        rows={2}
        spellCheck={false}
        placeholder="JSON"
        onChange={({ target }) => onChange(target.value)}
        className={`${FIELD} min-h-11 w-full min-w-0 py-1.5 sm:w-80 sm:flex-1`}
      />
    );
  if (task.kind === "next")
    return (
      <select
        {...shared}
        onChange={({ target }) => onChange(target.value)}
        className={`${FIELD} h-11 min-w-44 max-w-full sm:h-8`}
      >
        <option value="">Choose a state</option>
        {siblingStates(definition, task.after).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    );
  return (
    <span className="flex items-center gap-2">
      <input
        {...shared}
        inputMode={task.kind === "seconds" ? "decimal" : "text"}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
        className={`${FIELD} h-11 sm:h-8 ${task.kind === "seconds" ? "w-28" : "w-60"}`}
      />
      {task.kind === "seconds" ? <span className="text-ink-2">seconds</span> : null}
    </span>
  );
}
