"use client";

import { type ReactNode, useId } from "react";
import { useChoice } from "@/components/shell";
import { Segmented } from "@/components/ui";
import { EXAM_STYLE, EXTRA_TIME } from "./extra-time";

const STYLE_NOTES = {
  exam: "The clock goes on whatever happens, as in the test centre.",
  practice: "You may pause; the question is covered and the clock stands.",
} as const;

/** What may be set before the clock starts. Both are remembered on this device. */
export function StartOptions() {
  const style = useChoice(EXAM_STYLE);
  const extra = useChoice(EXTRA_TIME);
  return (
    <div className="border-hair border-b">
      <Option label="Style" hint={STYLE_NOTES[style ?? "exam"]}>
        {(describedBy) => (
          <Segmented
            label="Style"
            describedBy={describedBy}
            options={[
              { value: "exam", label: "Exam" },
              { value: "practice", label: "Practice" },
            ]}
            value={style}
            onChange={EXAM_STYLE.write}
          />
        )}
      </Option>
      <Option label="Extra time" hint="For those who will have 30 minutes more in the real exam, too.">
        {(describedBy) => (
          <Segmented
            label="Extra time"
            describedBy={describedBy}
            options={[
              { value: "off", label: "None" },
              { value: "on", label: "+30 minutes" },
            ]}
            value={extra}
            onChange={EXTRA_TIME.write}
          />
        )}
      </Option>
    </div>
  );
}

interface OptionProps {
  readonly label: string;
  readonly hint: string;
  readonly children: (describedBy: string) => ReactNode;
}

function Option({ label, hint, children }: OptionProps) {
  const hintId = useId();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5 border-hair border-t py-3.5">
      <div className="min-w-0 md:max-w-[28rem]">
        <p className="font-[550]">{label}</p>
        <p id={hintId} className="text-13 text-ink-3">
          {hint}
        </p>
      </div>
      {children(hintId)}
    </div>
  );
}
