"use client";

import type { ReactNode, SubmitEvent } from "react";
import { Button, CodeText } from "@/components/ui";

interface PredictionFrameProps {
  /** In a sentence; code stands in backticks. */
  readonly question: string;
  readonly labelId: string;
  readonly problemId: string;
  /** Why the answer can't be taken, or null. */
  readonly problem: string | null;
  readonly busy: boolean;
  /** What the button says: `Predict and run`. */
  readonly action: string;
  readonly onSubmit: () => void;
  readonly onSkip: () => void;
  /** The field for the answer. */
  readonly children: ReactNode;
}

/** The question that comes before the first run. */
export function PredictionFrame(props: PredictionFrameProps) {
  const { question, labelId, problemId, problem, busy, action, onSubmit, onSkip, children } = props;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    onSubmit();
  }

  return (
    <form
      onSubmit={submit}
      className="grid max-h-[60%] flex-none gap-2 overflow-y-auto border-line border-b bg-accent-soft px-3 py-2.5"
    >
      <p id={labelId} className="font-semibold text-14">
        Predict first. <CodeText>{question}</CodeText>
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {children}
        <div className="ml-auto flex gap-2">
          <Button variant="bare" onClick={onSkip}>
            Skip
          </Button>
          <Button type="submit" variant="main" aria-disabled={busy}>
            {action}
          </Button>
        </div>
      </div>
      <p id={problemId} role="alert" className="text-13 text-fail empty:hidden">
        {problem}
      </p>
    </form>
  );
}
