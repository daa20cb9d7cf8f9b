"use client";

import { useId } from "react";
import type { EntryResult } from "@/lib/exam";
import { filtered, ITEM_FILTERS, type ItemFilter } from "./item-filter";

interface FilterChoiceProps {
  readonly results: readonly EntryResult[];
  readonly value: ItemFilter;
  readonly onChange: (value: ItemFilter) => void;
}

/** Which items are listed, each choice with its number; on phones the number stands under the word. */
export function FilterChoice({ results, value, onChange }: FilterChoiceProps) {
  const name = useId();
  return (
    <fieldset
      aria-label="Which items"
      className="flex w-full min-w-0 rounded-control border border-control bg-panel sm:inline-flex sm:w-auto"
    >
      {ITEM_FILTERS.map((filter) => (
        <label
          key={filter.value}
          className="relative flex min-h-11 flex-1 cursor-pointer flex-col items-center justify-center border-control border-l px-1.5 text-13 text-ink-2 leading-4 first:border-l-0 hover:bg-hover has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 has-checked:after:absolute has-checked:after:inset-x-0 has-checked:after:bottom-0 has-checked:after:h-0.5 has-checked:after:bg-accent sm:min-h-8 sm:flex-none sm:flex-row sm:gap-1.5 sm:px-3 forced-colors:has-checked:after:bg-[Highlight]"
        >
          <input
            type="radio"
            name={name}
            value={filter.value}
            checked={value === filter.value}
            onChange={() => onChange(filter.value)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-none outline-none"
          />
          {filter.label} <span className="figure">{filtered(results, filter.value).length}</span>
        </label>
      ))}
    </fieldset>
  );
}
