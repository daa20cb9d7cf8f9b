"use client";

import { useState } from "react";
import { Button } from "@/components/ui";
import { Field, INPUT_CLASS } from "./field";
import { parseWeights } from "./parse-weights";

interface WeightsFieldProps {
  readonly weights: readonly number[] | null;
  readonly onChange: (weights: readonly number[] | null) => void;
}

/** The weights of FSRS, pasted from an optimiser. */
export function WeightsField({ weights, onChange }: WeightsFieldProps) {
  // Null: nothing is being typed, so the weights in force stand there.
  const [text, setText] = useState<string | null>(null);
  const parsed = text === null ? null : parseWeights(text);

  function type(next: string): void {
    setText(next);
    const result = parseWeights(next);
    if (result.ok) onChange(result.value);
  }

  function reset(): void {
    setText(null);
    onChange(null);
  }

  return (
    <Field
      label="FSRS weights"
      hint="21 numbers from the optimiser of Anki or FSRS, fitted to your own reviews. Empty means the defaults. They hold for reviews from now on."
      error={parsed && !parsed.ok ? parsed.error : null}
    >
      {(control) => (
        <>
          <textarea
            {...control}
            rows={4}
            spellCheck={false}
            autoComplete="off"
            placeholder="0.212, 1.2931, 2.3065, …"
            value={text ?? weights?.join(", ") ?? ""}
            onChange={({ target }) => type(target.value)}
            onBlur={() => parsed?.ok && setText(null)}
            className={`figure block w-full py-2 ${INPUT_CLASS} h-auto! text-13!`}
          />
          <Button className="mt-2" disabled={weights === null && !text} onClick={reset}>
            Use the defaults
          </Button>
        </>
      )}
    </Field>
  );
}
