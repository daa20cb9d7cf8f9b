import type { EntryState } from "@/lib/exam";
import { type EntryStatus, statusOf } from "./entry-status";

interface PlaceStripProps {
  readonly states: readonly EntryState[];
  readonly place: number | null;
}

const MARKS: Readonly<Record<EntryStatus, string>> = {
  answered: "h-2.5 bg-ink-2",
  open: "h-2.5 border border-ink-2",
  unseen: "h-2.5 border-control border-b-[1.5px] border-dotted",
};

/** The questions as marks on a line, for phones and for Today; flagged ones stand taller. The same is in the navigator, in words. */
export function PlaceStrip({ states, place }: PlaceStripProps) {
  return (
    <div aria-hidden="true" className="flex items-end gap-[1.5px]">
      {states.map((state, index) => (
        <span
          key={state.itemId}
          className={`min-w-0 flex-1 ${index === place ? "h-4 bg-accent" : MARKS[statusOf(state)]} ${state.flagged ? "h-4!" : ""}`}
        />
      ))}
    </div>
  );
}
