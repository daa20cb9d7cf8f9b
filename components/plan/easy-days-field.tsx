"use client";

import { useId } from "react";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

interface EasyDaysFieldProps {
  /** 0 (Monday) to 6 (Sunday), rising. */
  readonly easyDays: readonly number[];
  readonly onChange: (easyDays: readonly number[]) => void;
}

/** The weekdays that should stay light: seven toggles. */
export function EasyDaysField({ easyDays, onChange }: EasyDaysFieldProps) {
  const hintId = useId();

  function toggle(day: number): void {
    const next = easyDays.includes(day) ? easyDays.filter((each) => each !== day) : [...easyDays, day];
    onChange(next.toSorted((a, b) => a - b));
  }

  return (
    <fieldset aria-describedby={hintId} className="min-w-0 border-hair border-t py-4">
      <legend className="float-left mb-1.5 w-full font-[550]">Easy days</legend>
      <div className="clear-left grid grid-cols-7 gap-1">
        {WEEKDAYS.map((name, day) => (
          <label
            key={name}
            className="relative grid h-11 cursor-pointer place-items-center rounded-control border border-control bg-panel text-13 text-ink-2 hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-checked:shadow-[inset_0_-2px_0_var(--accent)] has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 md:h-8 forced-colors:has-checked:border-[Highlight] forced-colors:has-checked:border-b-4"
          >
            <input
              type="checkbox"
              aria-label={name}
              checked={easyDays.includes(day)}
              onChange={() => toggle(day)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-none outline-none"
            />
            <span aria-hidden="true">{name.slice(0, 2)}</span>
          </label>
        ))}
      </div>
      <p id={hintId} className="mt-1.5 text-13 text-ink-3">
        {easyDays.length === WEEKDAYS.length
          ? "With all seven chosen, no day is lighter than another."
          : "Reviews move to the days around these, as far as their intervals allow."}
      </p>
    </fieldset>
  );
}
