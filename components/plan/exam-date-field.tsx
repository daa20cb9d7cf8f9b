"use client";

import { type ChangeEvent, useState } from "react";
import { Button } from "@/components/ui";
import { dateOf, dayOfDate } from "@/lib/cards";
import { Field, INPUT_CLASS } from "./field";

/** Later dates are slips of the hand. */
const FARTHEST = 3 * 365;

interface ExamDateFieldProps {
  readonly examDay: number | null;
  readonly today: number;
  readonly onChange: (day: number | null) => void;
}

/** The day of the exam, in the browser's own date field. */
export function ExamDateField({ examDay, today, onChange }: ExamDateFieldProps) {
  // What stands in the field while it is no usable date; null: the exam day.
  const [text, setText] = useState<string | null>(null);
  const error = text === null ? null : problemOf(text, today);

  function change({ target }: ChangeEvent<HTMLInputElement>): void {
    const day = dayOfDate(target.value);
    const usable = day !== null && problemOf(target.value, today) === null;
    setText(usable ? null : target.value);
    // An empty value with a bad input is a date that is still being typed.
    if (usable || (target.value === "" && !target.validity.badInput)) onChange(day);
  }

  return (
    <Field
      label="Exam date"
      error={error}
      hint="New cards are spread over the days that are left, and no card jumps past the exam."
    >
      {(control) => (
        <span className="flex items-center gap-2">
          <input
            {...control}
            type="date"
            min={dateOf(today)}
            max={dateOf(today + FARTHEST)}
            value={text ?? (examDay === null ? "" : dateOf(examDay))}
            onChange={change}
            className={`figure ${INPUT_CLASS}`}
          />
          <Button
            variant="bare"
            disabled={examDay === null && !text}
            onClick={() => {
              setText(null);
              onChange(null);
            }}
          >
            Clear date
          </Button>
        </span>
      )}
    </Field>
  );
}

function problemOf(text: string, today: number): string | null {
  const day = dayOfDate(text);
  // A year below 1000 is one that is still being typed.
  if (day === null || text.startsWith("0")) return null;
  if (day < today) return "This day is over. Choose today or a later day.";
  return day > today + FARTHEST ? "This is more than three years away. Check the year." : null;
}
