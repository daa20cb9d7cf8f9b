import type { ReactNode } from "react";
import { type CardSettings, createScheduler, type Memory, type Moment } from "@/lib/cards";
import { waitText } from "./wait-text";

interface MemoryLineProps {
  readonly memory: Memory | null;
  readonly settings: CardSettings;
  readonly now: Moment;
  readonly variant: number;
  readonly firstTime: boolean;
}

/** What FSRS knew of the card before this review, and which of its faces this is. */
export function MemoryLine({ memory, settings, now, variant, firstTime }: MemoryLineProps) {
  return (
    <ul className="flex flex-wrap gap-x-7 gap-y-2 text-13 text-ink-3">
      {memory === null ? (
        <li>New card</li>
      ) : (
        <>
          <li>
            Recall before this review{" "}
            <Figure>{Math.round(100 * createScheduler(settings).recall(memory, now))}%</Figure>
          </li>
          <li>
            Stability <Figure>{stabilityText(memory.stability)}</Figure>
          </li>
          <li>
            Difficulty <Figure>{memory.difficulty.toFixed(1)}</Figure>
          </li>
        </>
      )}
      <li>
        Variant <Figure>{variant}</Figure>
        {firstTime ? ", first time seen" : ""}
      </li>
    </ul>
  );
}

function Figure({ children }: { readonly children: ReactNode }) {
  return <b className="figure font-medium text-ink-2">{children}</b>;
}

function stabilityText(days: number): string {
  return days < 10 ? `${days.toFixed(1)} d` : waitText(days * 86_400_000);
}
