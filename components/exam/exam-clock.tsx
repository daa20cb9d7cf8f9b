"use client";

import { Timer } from "lucide-react";
import { createChoice, useChoice } from "@/components/shell";
import { Button } from "@/components/ui";
import { clockText } from "./time-text";

/** Whether the clock is shown, on this device. */
export const CLOCK = createChoice<"shown" | "hidden">("cloudrill-exam-clock", ["shown", "hidden"]);

const LAST_MINUTES = 5 * 60_000;

/** Whether the time is to be seen: the last five minutes always are. */
export function useClockShown(left: number): boolean {
  return useChoice(CLOCK) !== "hidden" || left <= LAST_MINUTES;
}

/** The time left. It never speaks: what must be heard is announced elsewhere. */
export function ExamClock({ left }: { readonly left: number }) {
  const shown = useClockShown(left);
  return (
    <div className="flex items-center gap-2">
      <Timer size={18} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
      <span role="timer" aria-label="Time left" className="figure font-[550] text-20 leading-6 tracking-[-0.02em]">
        {shown ? clockText(left) : <span className="font-normal text-ink-3">hidden</span>}
      </span>
      {left > LAST_MINUTES ? (
        <Button
          variant="bare"
          aria-label={shown ? "Hide the clock" : "Show the clock"}
          onClick={() => CLOCK.write(shown ? "hidden" : "shown")}
        >
          {shown ? "Hide" : "Show"}
        </Button>
      ) : null}
    </div>
  );
}
