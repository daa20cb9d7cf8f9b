"use client";

import { useState } from "react";
import { useAppend, useProgress } from "@/components/progress";
import { ItemPlayer } from "@/components/quiz";
import { useKeys } from "@/components/shell";
import { Button } from "@/components/ui";
import type { Item, ItemId, Outcome } from "@/lib/quiz";
import { SessionSummary } from "./session-summary";
import { SessionTrace } from "./session-trace";

/** A quiz being played. */
export interface Sitting {
  readonly sessionId: string;
  readonly items: readonly Item[];
  /** Index of the item on the screen; the number of items means that the summary is shown. */
  readonly place: number;
}

interface PracticeSessionProps {
  readonly sitting: Sitting;
  readonly onDrill: (missed: readonly Item[]) => void;
  readonly onLeave: () => void;
}

/** One item after the other, then the summary. Every answer is in the log at once, so leaving loses nothing. */
export function PracticeSession({ sitting, onDrill, onLeave }: PracticeSessionProps) {
  const { items, sessionId } = sitting;
  const { progress } = useProgress();
  const append = useAppend();
  const [place, setPlace] = useState(sitting.place);
  const outcomes: Readonly<Record<ItemId, Outcome>> =
    progress.sessions.find((session) => session.sessionId === sessionId)?.outcomes ?? {};
  const item = items[place];
  const revealed = item !== undefined && item.id in outcomes;

  function next() {
    if (place + 1 >= items.length) append({ type: "practice-ended", sessionId });
    setPlace(place + 1);
    window.scrollTo({ top: 0 });
  }

  useKeys(
    revealed
      ? [
          { keys: "Enter", label: "Next item", run: next },
          { keys: "n", label: "Next item", run: next },
        ]
      : [],
  );

  if (item === undefined)
    return <SessionSummary items={items} outcomes={outcomes} onDrill={onDrill} onLeave={onLeave} />;
  return (
    <div className="grid gap-4">
      <h1 className="sr-only">Practice</h1>
      <div className="flex items-center gap-4">
        <SessionTrace items={items} outcomes={outcomes} place={place} />
        <Button variant="bare" onClick={onLeave}>
          Leave
        </Button>
      </div>
      <ItemPlayer
        key={item.id}
        item={item}
        title={`Item ${place + 1} of ${items.length}`}
        context="practice"
        sessionId={sessionId}
        alone
        after={
          <Button variant="main" shortcut="↵" onClick={next}>
            {place + 1 === items.length ? "See the summary" : "Next item"}
          </Button>
        }
      />
    </div>
  );
}
