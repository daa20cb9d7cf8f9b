"use client";

import { useId } from "react";
import { Segmented, type SegmentedOption } from "@/components/ui";
import { SINGLE_KEYS, TEXT_SIZE, type TextSize, THEME, type Theme } from "./appearance";
import { type Choice, useChoice } from "./choice";

const THEMES: readonly SegmentedOption<Theme>[] = [
  { value: "system", label: "System" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

const TEXT_SIZES: readonly SegmentedOption<TextSize>[] = [
  { value: "normal", label: "Normal" },
  { value: "large", label: "Large" },
  { value: "larger", label: "Larger" },
];

const ON_OFF: readonly SegmentedOption<"on" | "off">[] = [
  { value: "on", label: "On" },
  { value: "off", label: "Off" },
];

/** What the learner may set on this device; each choice holds at once. */
export function AppearanceSettings() {
  return (
    <div className="mt-3 border-hair border-t">
      <Setting label="Theme" hint="System follows the device." choice={THEME} options={THEMES} />
      <Setting label="Text size" hint="For everything on the page." choice={TEXT_SIZE} options={TEXT_SIZES} />
      <Setting
        label="Single keys"
        hint="Keys such as / or G T. Turn them off if speech input or a stray hand sets them off."
        choice={SINGLE_KEYS}
        options={ON_OFF}
      />
    </div>
  );
}

interface SettingProps<Value extends string> {
  readonly label: string;
  readonly hint: string;
  readonly choice: Choice<Value>;
  readonly options: readonly SegmentedOption<Value>[];
}

function Setting<Value extends string>({ label, hint, choice, options }: SettingProps<Value>) {
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
