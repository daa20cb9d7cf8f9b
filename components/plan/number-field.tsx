"use client";

import { type ReactNode, useState } from "react";
import { Field, INPUT_CLASS } from "./field";

interface NumberFieldProps {
  readonly label: string;
  readonly hint: ReactNode;
  /** Stands after the number. */
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A whole number. What is typed stays as typed; only what is in range goes on. */
export function NumberField({ label, hint, unit, value, min, max, onChange }: NumberFieldProps) {
  // Null: nothing is being typed, so the value itself stands there.
  const [text, setText] = useState<string | null>(null);
  const error = text === null || parseWhole(text, min, max) !== null ? null : rangeInWords(min, max);

  function type(next: string): void {
    setText(next);
    const number = parseWhole(next, min, max);
    if (number !== null) onChange(number);
  }

  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className="flex items-center gap-2">
          <input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            value={text ?? value}
            onChange={({ target }) => type(target.value)}
            onBlur={() => error === null && setText(null)}
            className={`figure w-24 ${INPUT_CLASS}`}
          />
          <span className="text-13 text-ink-3">{unit}</span>
        </span>
      )}
    </Field>
  );
}

function parseWhole(text: string, min: number, max: number): number | null {
  const number = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : null;
}

function rangeInWords(min: number, max: number): string {
  return `Write a whole number from ${min} to ${max.toLocaleString("en-GB")}.`;
}
