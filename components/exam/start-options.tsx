"use client";

import { ChoiceSetting, useChoice } from "@/components/shell";
import type { SegmentedOption } from "@/components/ui";
import type { SittingStyle } from "@/lib/exam";
import { EXAM_STYLE, EXTRA_TIME } from "./extra-time";

const STYLES: readonly SegmentedOption<SittingStyle>[] = [
  { value: "exam", label: "Exam" },
  { value: "practice", label: "Practice" },
];

const STYLE_NOTES: Readonly<Record<SittingStyle, string>> = {
  exam: "The clock goes on whatever happens, as in the test centre.",
  practice: "You may pause; the question is covered and the clock stands.",
};

const TIMES: readonly SegmentedOption<"off" | "on">[] = [
  { value: "off", label: "None" },
  { value: "on", label: "+30 minutes" },
];

/** What may be set before the clock starts. Both are remembered on this device. */
export function StartOptions() {
  const style = useChoice(EXAM_STYLE);
  return (
    <div className="border-hair border-t">
      <ChoiceSetting label="Style" hint={STYLE_NOTES[style ?? "exam"]} choice={EXAM_STYLE} options={STYLES} />
      <ChoiceSetting
        label="Extra time"
        hint="For those who will have 30 minutes more in the real exam, too."
        choice={EXTRA_TIME}
        options={TIMES}
      />
    </div>
  );
}
