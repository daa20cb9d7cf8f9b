"use client";

import { useKeys } from "@/components/shell";
import { Button } from "@/components/ui";
import { CalmScreen } from "./calm-screen";
import { clockText } from "./time-text";

interface PausedScreenProps {
  /** Milliseconds. */
  readonly left: number;
  readonly onResume: () => void;
}

/** Covers the question while the clock stands, in practice style only. */
export function PausedScreen({ left, onResume }: PausedScreenProps) {
  useKeys([
    { keys: "p", label: "Go on", run: onResume },
    { keys: "Enter", label: "Go on", run: onResume },
  ]);
  return (
    <CalmScreen
      title="Paused"
      actions={
        <Button variant="main" size="lead" shortcut="P" onClick={onResume}>
          Go on
        </Button>
      }
    >
      <p>
        The clock stands at <span className="figure text-ink">{clockText(left)}</span>. You may close the page; the exam
        waits.
      </p>
    </CalmScreen>
  );
}
