"use client";

import type { SegmentedOption } from "@/components/ui";
import { SINGLE_KEYS, TEXT_SIZE, type TextSize, THEME, type Theme } from "./appearance";
import { ChoiceSetting } from "./choice-setting";

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
      <ChoiceSetting label="Theme" hint="System follows the device." choice={THEME} options={THEMES} />
      <ChoiceSetting label="Text size" hint="For everything on the page." choice={TEXT_SIZE} options={TEXT_SIZES} />
      <ChoiceSetting
        label="Single keys"
        hint="Keys such as / or G T. Turn them off if speech input or a stray hand sets them off."
        choice={SINGLE_KEYS}
        options={ON_OFF}
      />
    </div>
  );
}
