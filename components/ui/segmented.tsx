"use client";

import { useId } from "react";

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SegmentedProps<Value extends string> {
  /** Names the group for screen readers. */
  readonly label: string;
  readonly options: readonly SegmentedOption<Value>[];
  /** Null while it is not known yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Id of a sentence that explains the choice. */
  readonly describedBy?: string;
}

/** A choice of one out of a few words: native radio buttons side by side. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, value, onChange, describedBy } = props;
  const name = useId();
  return (
    <fieldset
      aria-label={label}
      aria-describedby={describedBy}
      className="inline-flex min-w-0 rounded-control border border-control bg-panel"
    >
      {options.map((option) => (
        <label
          key={option.value}
          className="relative flex h-11 cursor-pointer items-center border-control border-l px-4 text-14 text-ink-2 first:border-l-0 hover:bg-hover has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 has-checked:after:absolute has-checked:after:inset-x-0 has-checked:after:bottom-0 has-checked:after:h-0.5 has-checked:after:bg-accent md:h-8 md:px-3 md:text-13 forced-colors:has-checked:after:bg-[Highlight]"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-none outline-none"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
