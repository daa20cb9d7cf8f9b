"use client";

import { Button, countOf, Dialog } from "@/components/ui";
import type { StatusCounts } from "./entry-status";
import { minutesText } from "./time-text";

interface EndDialogProps {
  readonly open: boolean;
  readonly counts: StatusCounts;
  /** Milliseconds. */
  readonly left: number;
  readonly onCancel: () => void;
  readonly onEnd: () => void;
}

/** Asks before the exam ends for good, and says what is still open. */
export function EndDialog({ open, counts, left, onCancel, onEnd }: EndDialogProps) {
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title="End the exam?"
      description={`${openText(counts)} ${minutesText(left)} left. There is no way back into it.`}
      actions={
        <>
          <Button variant="bare" onClick={onCancel}>
            Go on with it
          </Button>
          <Button variant="main" onClick={onEnd}>
            End exam
          </Button>
        </>
      }
    />
  );
}

function openText({ open, unseen, flagged }: StatusCounts): string {
  const blank = open + unseen;
  const marks = flagged > 0 ? ` ${countOf(flagged, "question")} ${flagged === 1 ? "is" : "are"} flagged.` : "";
  if (blank === 0) return `Every question is answered.${marks}`;
  return `${countOf(blank, "question")} ${blank === 1 ? "is" : "are"} open and will count as wrong.${marks}`;
}
