"use client";

import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";

/** Classes of an input; its edge shows an error when `aria-invalid` is set. */
export const INPUT_CLASS =
  "h-11 rounded-control border border-control bg-panel px-3 text-16 hover:border-ink-3 aria-invalid:border-fail-line aria-invalid:shadow-[inset_3px_0_0_var(--fail-line)] md:h-8 md:text-14";

/** What a control needs to belong to its label and its sentences. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint: ReactNode;
  /** What is wrong and what to do, read out when it comes. */
  readonly error?: string | null;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A label, its control, a sentence that explains it, and a place for what is wrong. */
export function Field({ label, hint, error = null, children }: FieldProps) {
  const id = useId();
  return (
    <div className="border-hair border-t py-4">
      <label htmlFor={id} className="mb-1.5 block font-[550]">
        {label}
      </label>
      {children({ id, "aria-describedby": `${id}-hint ${id}-error`, "aria-invalid": error !== null })}
      <FieldError id={`${id}-error`} error={error} />
      <p id={`${id}-hint`} className="mt-1.5 text-13 text-ink-3">
        {hint}
      </p>
    </div>
  );
}

/** The place for what is wrong; always there, so that a new sentence is read out. */
export function FieldError({ id, error }: { readonly id: string; readonly error: string | null }) {
  return (
    <p id={id} aria-live="polite" className="text-13 text-fail">
      {error === null ? null : (
        <span className="mt-1.5 flex gap-1.5">
          <CircleAlert size={16} strokeWidth={1.5} aria-hidden="true" className="mt-0.5 shrink-0" />
          {error}
        </span>
      )}
    </p>
  );
}
