"use client";

import { useId } from "react";

export interface Choice<Id> {
  readonly id: Id;
  readonly label: string;
  /** Items that fit with this choice. */
  readonly count?: number;
}

interface ChoiceGroupProps<Id> {
  readonly legend: string;
  readonly type: "radio" | "checkbox";
  readonly choices: readonly Choice<Id>[];
  readonly chosen: readonly Id[];
  readonly onChoose: (chosen: readonly Id[]) => void;
  /** A word under the group. */
  readonly none?: string | undefined;
}

/** Choices side by side as native radio buttons or checkboxes, each with the number of items behind it. */
export function ChoiceGroup<Id extends string | number>({
  legend,
  type,
  choices,
  chosen,
  onChoose,
  none,
}: ChoiceGroupProps<Id>) {
  const name = useId();

  function toggle(id: Id) {
    if (type === "radio") onChoose([id]);
    else onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  }

  return (
    <fieldset>
      <legend className="mb-2 font-semibold text-14">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ id, label, count }) => (
          <label
            key={id}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-control bg-panel px-3 text-14 hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-checked:shadow-[inset_0_-2px_0_var(--accent)] has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 md:min-h-8 md:text-13"
          >
            <input
              type={type}
              name={name}
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
              className="sr-only"
            />
            {label}
            {count === undefined ? null : <span className="figure font-normal text-12 text-ink-3">{count}</span>}
          </label>
        ))}
      </div>
      {none ? <p className="mt-1.5 text-13 text-ink-3">{none}</p> : null}
    </fieldset>
  );
}
