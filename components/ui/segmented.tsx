"use client";

import { useId } from "react";

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** How many there are of it. */
  readonly count?: number;
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

const LABEL =
  "relative flex cursor-pointer items-center border-control border-l text-ink-2 first:border-l-0 hover:bg-hover has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 has-checked:after:absolute has-checked:after:inset-x-0 has-checked:after:bottom-0 has-checked:after:h-0.5 has-checked:after:bg-accent forced-colors:has-checked:after:bg-[Highlight]";
const PLAIN = "h-11 px-4 text-14 md:h-8 md:px-3 md:text-13";
/** On a phone the counts stand under the words, and the choice fills the line. */
const COUNTED =
  "min-h-11 flex-1 flex-col justify-center px-1.5 text-13 leading-4 sm:min-h-8 sm:flex-none sm:flex-row sm:gap-1.5 sm:px-3";

/** A choice of one out of a few words, with counts or without: native radio buttons side by side. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, value, onChange, describedBy } = props;
  const name = useId();
  const counted = options.some(({ count }) => count !== undefined);
  return (
    <fieldset
      aria-label={label}
      aria-describedby={describedBy}
      className={`min-w-0 rounded-control border border-control bg-panel ${counted ? "flex w-full sm:inline-flex sm:w-auto" : "inline-flex"}`}
    >
      {options.map((option) => (
        <label key={option.value} className={`${LABEL} ${counted ? COUNTED : PLAIN}`}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-none outline-none"
          />
          {option.label} {counted ? <span className="figure">{option.count}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}
