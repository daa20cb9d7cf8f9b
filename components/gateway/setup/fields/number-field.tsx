"use client";

import { useId } from "react";
import { WIRE_FIELD } from "../../request/field";
import { FieldLine } from "./field-line";
import { useDraft } from "./use-draft";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  /** What holds while the field is empty. Without it there must be a number. */
  readonly fallback?: string;
  readonly min?: number;
  readonly max?: number;
  readonly onChange: (value: number | undefined) => void;
}

/** A number that is taken once it is within its bounds. */
export function NumberField({ label, value, fallback, min = 0, max = 1e9, onChange }: NumberFieldProps) {
  const problem = useId();
  const [text, type] = useDraft(textOf(value));
  const typed = numberOf(text);
  const fits = typed === undefined ? fallback !== undefined : typed >= min && typed <= max;
  const change = (next: string): void => {
    const number = numberOf(next);
    const takes = number === undefined ? fallback !== undefined : number >= min && number <= max;
    type(next, takes ? textOf(number) : textOf(value));
    if (takes) onChange(number);
  };
  return (
    <div>
      <FieldLine label={label}>
        <input
          type="number"
          inputMode="decimal"
          value={text}
          min={min}
          max={max}
          step="any"
          placeholder={fallback}
          aria-invalid={!fits}
          aria-describedby={fits ? undefined : problem}
          onChange={({ target }) => change(target.value)}
          className={WIRE_FIELD}
        />
      </FieldLine>
      {fits ? null : (
        <p id={problem} className="pt-1 text-12 text-fail">
          A number from {min.toLocaleString("en")} to {max.toLocaleString("en")} is needed. Until then the last one
          holds.
        </p>
      )}
    </div>
  );
}

function textOf(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

function numberOf(text: string): number | undefined {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? undefined : number;
}
