"use client";

import { useId } from "react";
import { Segmented, type SegmentedOption } from "@/components/ui";
import { type Choice, useChoice } from "./choice";

interface ChoiceSettingProps<Value extends string> {
  readonly label: string;
  readonly hint: string;
  readonly choice: Choice<Value>;
  readonly options: readonly SegmentedOption<Value>[];
}

/** A row in a list of settings: what it is, a hint, and the choice, which holds at once and is kept on this device. */
export function ChoiceSetting<Value extends string>({ label, hint, choice, options }: ChoiceSettingProps<Value>) {
  const value = useChoice(choice);
  const hintId = useId();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5 border-hair border-b py-3.5">
      <div className="min-w-0 md:max-w-[28rem]">
        <p className="font-[550]">{label}</p>
        <p id={hintId} className="text-13 text-ink-3">
          {hint}
        </p>
      </div>
      <Segmented label={label} describedBy={hintId} options={options} value={value} onChange={choice.write} />
    </div>
  );
}
