import type { CardSettings } from "@/lib/cards";

const NAMES: Readonly<Record<keyof CardSettings, string>> = {
  examDay: "Exam date",
  retention: "Retention",
  newPerDay: "New cards a day",
  reviewsPerDay: "Most reviews a day",
  easyDays: "Easy days",
  finalPass: "Final pass",
  maximumInterval: "Longest interval",
  weights: "FSRS weights",
};

/** The settings that differ between two states. */
export function changedSettings(before: CardSettings, after: CardSettings): readonly (keyof CardSettings)[] {
  const keys = Object.keys(NAMES) as (keyof CardSettings)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** What was changed, in a few words: the name of one setting, or how many. */
export function changeInWords(keys: readonly (keyof CardSettings)[]): string {
  const [first] = keys;
  return first !== undefined && keys.length === 1 ? NAMES[first] : `${keys.length} settings`;
}
