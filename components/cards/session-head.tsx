import { Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui";
import type { Agenda } from "./agenda";
import { GradeTrace } from "./grade-trace";
import { KindCounts } from "./kind-counts";
import { minutesLeft, type Remaining } from "./minutes-left";

interface SessionHeadProps {
  readonly agenda: Agenda;
  readonly current: keyof Remaining | null;
  readonly cram: boolean;
  /** Null: there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  /** The menu of the card; nothing where no card is shown. */
  readonly children?: ReactNode;
}

/** How far the drill got, how long the rest takes, the grades as a trace. */
export function SessionHead({ agenda, current, cram, onUndo, children }: SessionHeadProps) {
  const { done, remaining, reviews } = agenda;
  const left = remaining.changed + remaining.learning + remaining.review + remaining.fresh;
  const durations = reviews.map(({ duration }) => duration);
  return (
    <div className="px-4 md:px-0">
      <div className="flex min-h-11 items-center justify-between gap-2 md:min-h-8">
        <p>
          <b className="font-semibold">
            {done} of {done + left}
          </b>{" "}
          <span className="text-ink-2">{left > 0 ? timeInWords(minutesLeft(remaining, durations)) : ""}</span>
        </p>
        <div className="flex items-center">
          {onUndo ? (
            <Button variant="bare" shortcut="Z" onClick={onUndo}>
              <Undo2 size={16} strokeWidth={1.5} aria-hidden="true" />
              Undo
            </Button>
          ) : null}
          {children}
        </div>
      </div>
      <div className="mt-2">
        <GradeTrace reviews={reviews} done={done} total={done + left} over={current === null} />
      </div>
      {cram ? null : <KindCounts remaining={remaining} current={current} />}
    </div>
  );
}

function timeInWords(minutes: number): string {
  return minutes === 1 ? "about a minute left" : `about ${minutes} minutes left`;
}
