"use client";

import type { Confidence } from "@/lib/progress";

const LEVELS: readonly { readonly value: Confidence; readonly label: string }[] = [
  { value: "guess", label: "Guess" },
  { value: "unsure", label: "Unsure" },
  { value: "sure", label: "Sure" },
];

interface ConfidenceChoiceProps {
  readonly name: string;
  readonly value: Confidence | null;
  readonly onChoose: (confidence: Confidence) => void;
}

/** How sure the learner is, asked before the answer is revealed. It may be left open. */
export function ConfidenceChoice({ name, value, onChoose }: ConfidenceChoiceProps) {
  return (
    <fieldset className="flex items-center gap-2.5">
      <legend className="float-left mr-2.5 text-13 text-ink-3">How sure?</legend>
      <div className="inline-flex overflow-hidden rounded-control border border-control bg-panel">
        {LEVELS.map((level) => (
          <label
            key={level.value}
            className="relative grid h-[42px] cursor-pointer place-items-center border-line border-l px-3 text-13 text-ink-2 first:border-l-0 has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-checked:shadow-[inset_0_-2px_0_var(--accent)] has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2 md:h-[30px]"
          >
            <input
              type="radio"
              name={name}
              value={level.value}
              checked={value === level.value}
              onChange={() => onChoose(level.value)}
              className="sr-only"
            />
            {level.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
