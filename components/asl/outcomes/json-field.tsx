"use client";

import { useId, useState } from "react";
import { type Json, jsonEqual } from "@/lib/asl";

interface JsonFieldProps {
  readonly label: string;
  readonly value: Json;
  readonly readOnly: boolean;
  readonly onChange: (value: Json) => void;
}

/** A JSON value as text. What is no JSON stays in the field, with the reason under it, and changes nothing. */
export function JsonField({ label, value, readOnly, onChange }: JsonFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState({ value, text: JSON.stringify(value) });
  // The value was changed from elsewhere: by Reset, by a ready-made answer.
  if (draft.value !== value && !jsonEqual(draft.value, value)) setDraft({ value, text: JSON.stringify(value) });
  const problem = problemOf(draft.text);

  function edit(text: string): void {
    const next = problemOf(text) === null ? (JSON.parse(text) as Json) : draft.value;
    setDraft({ value: next, text });
    if (!jsonEqual(next, value)) onChange(next);
  }

  return (
    <div>
      <textarea
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        value={draft.text}
        readOnly={readOnly}
        spellCheck={false}
        rows={Math.min(6, Math.ceil(draft.text.length / 44) + draft.text.split("\n").length - 1) || 1}
        onChange={({ target }) => edit(target.value)}
        className="figure block w-full resize-y rounded-control border border-control bg-panel px-2 py-1 text-12 leading-5 aria-invalid:border-fail"
      />
      {problem === null ? null : (
        <p id={id} className="border-fail border-l-3 pl-2 text-12 text-fail">
          {problem}
        </p>
      )}
    </div>
  );
}

function problemOf(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return `This is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}
