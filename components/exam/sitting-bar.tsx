"use client";

import { ChevronDown } from "lucide-react";
import { BrandMark } from "@/components/shell";
import { Button } from "@/components/ui";
import type { Form } from "@/lib/exam";
import { ExamClock } from "./exam-clock";
import { minutesText } from "./time-text";

interface SittingBarProps {
  readonly form: Form;
  /** Milliseconds in all, extra time included. */
  readonly allowance: number;
  /** Milliseconds. */
  readonly left: number;
  /** What the phone's button says: where the learner is. */
  readonly here: string;
  readonly onSheet: () => void;
  readonly onReview: (() => void) | null;
  readonly onPause: (() => void) | null;
  readonly onEnd: () => void;
}

/** Top of a sitting: what it is, the clock, the ways to review and end. Phones have the ways in the sheet. */
export function SittingBar({ form, allowance, left, here, onSheet, onReview, onPause, onEnd }: SittingBarProps) {
  const { blueprint, entries } = form;
  return (
    <header className="sticky top-0 z-10 grid min-h-14 grid-cols-[1fr_auto] items-center gap-x-3 border-line border-b bg-panel pr-2 pl-4 md:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] md:px-5">
      <p className="hidden min-w-0 items-center gap-2 md:flex">
        <BrandMark />
        <b className="truncate font-semibold">{blueprint.title}</b>
        <span className="hidden truncate text-ink-3 lg:inline">
          {blueprint.exam}, {entries.length} questions, {minutesText(allowance)}
        </span>
      </p>
      <ExamClock left={left} />
      <div className="hidden justify-end gap-2 md:flex">
        {onPause ? <Button onClick={onPause}>Pause</Button> : null}
        {onReview ? (
          <Button onClick={onReview} shortcut="R">
            Review screen
          </Button>
        ) : null}
        <Button onClick={onEnd}>End exam</Button>
      </div>
      <Button variant="bare" aria-haspopup="dialog" onClick={onSheet} className="md:hidden">
        <span className="sr-only">All questions, now </span>
        {here}
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden="true" />
      </Button>
    </header>
  );
}
