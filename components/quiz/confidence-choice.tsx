"use client";

import { Segmented, type SegmentedOption } from "@/components/ui";
import type { Confidence } from "@/lib/progress";

const LEVELS: readonly SegmentedOption<Confidence>[] = [
  { value: "guess", label: "Guess" },
  { value: "unsure", label: "Unsure" },
  { value: "sure", label: "Sure" },
];

interface ConfidenceChoiceProps {
  readonly value: Confidence | null;
  readonly onChoose: (confidence: Confidence) => void;
}

/** How sure the learner is, asked before the answer is revealed. It may be left open. */
export function ConfidenceChoice({ value, onChoose }: ConfidenceChoiceProps) {
  return (
    <div className="flex items-center gap-2.5">
      <span aria-hidden="true" className="text-13 text-ink-3">
        How sure?
      </span>
      <Segmented label="How sure are you?" options={LEVELS} value={value} onChange={onChoose} />
    </div>
  );
}
