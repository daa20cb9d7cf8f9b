"use client";

import { useState } from "react";
import { keyCaps, useChoice, useKeys } from "@/components/shell";
import { Button } from "@/components/ui";
import { type CardEntry, type Memory, type Rating, startOfDay } from "@/lib/cards";
import type { Progress } from "@/lib/progress";
import { GradeBar, RATING_WORDS } from "./grade-bar";
import { GRADE_CHOICE } from "./grade-choice";
import { IntervalRuler } from "./interval-ruler";
import type { Keymap } from "./keymap";
import { MemoryLine } from "./memory-line";
import { nextIntervals, RATINGS } from "./next-intervals";
import { readClock } from "./use-clock";
import type { Turn } from "./use-turn";
import { waitText } from "./wait-text";

interface TurnControlsProps {
  readonly entry: CardEntry;
  readonly memory: Memory | null;
  readonly progress: Progress;
  readonly cram: boolean;
  readonly keymap: Keymap;
  readonly variant: number;
  readonly firstTime: boolean;
  readonly turn: Turn;
  /** The form of a face that is answered in fields. */
  readonly formId: string;
  readonly load: () => ReadonlyMap<number, number>;
  readonly resting: boolean;
  readonly onGrade: (rating: Rating) => void;
}

/** Sticks to the lower edge of the window, on phones to the tab bar, where the card is longer than the window. */
const STUCK =
  "sticky bottom-[57px] z-10 -mt-px border-line border-t bg-paper px-4 py-3 md:bottom-0 md:mt-0 md:border-0 md:px-0 md:pt-5";

/** What can be done with the side that is up: show the answer, or grade it. */
export function TurnControls(props: TurnControlsProps) {
  const { turn, formId, keymap } = props;
  if (turn.revealed) return <Grades {...props} />;
  const key = keyCaps(keymap.show, false).join(" ");
  return (
    <div data-bottom-bar className={`flex flex-wrap gap-2 ${STUCK}`}>
      {turn.attempt ? (
        <>
          <Button type="submit" form={formId} variant="main" size="lead" shortcut="↵" className="max-md:flex-1">
            Check
          </Button>
          <Button variant="bare" size="lead" onClick={turn.giveUp} className="max-md:flex-1">
            Show the answer
          </Button>
        </>
      ) : (
        <Button variant="main" size="lead" shortcut={key} onClick={turn.show} className="max-md:w-full">
          Show answer
        </Button>
      )}
    </div>
  );
}

function Grades(props: TurnControlsProps) {
  const { entry, memory, progress, cram, keymap, variant, firstTime, turn, resting, load, onGrade } = props;
  const { settings } = progress;
  const two = useChoice(GRADE_CHOICE) === "two" || cram;
  const ratings = two ? RATINGS.filter((rating) => rating === "again" || rating === "good") : RATINGS;
  // As they stood when the answer came up: numbers don't move under the finger.
  const [{ when, intervals }] = useState(() => {
    const now = readClock();
    return { when: now, intervals: nextIntervals({ id: entry.id, memory, settings, load: load(), when: now }) };
  });
  const waits = ofAll((rating) => intervals[rating].wait);
  const exam = settings.examDay === null ? null : startOfDay(settings.examDay, when.zone) - when.at;
  const bindings = ratings.map((rating) => ({
    keys: keymap[rating],
    label: RATING_WORDS[rating],
    run: () => onGrade(rating),
  }));
  useKeys(resting ? [] : bindings);
  return (
    <>
      <section aria-label="Grade" data-bottom-bar className={STUCK}>
        {cram ? null : (
          <IntervalRuler
            waits={waits}
            shown={ratings}
            suggested={turn.suggested}
            exam={exam !== null && exam > 0 ? exam : null}
          />
        )}
        <div className="md:mt-3">
          <GradeBar
            ratings={ratings}
            notes={cram ? CRAM_NOTES : ofAll((rating) => waitText(waits[rating]))}
            suggested={turn.suggested}
            keymap={keymap}
            onGrade={onGrade}
          />
        </div>
      </section>
      <div className="mt-3 px-4 md:mt-2.5 md:px-0">
        <MemoryLine memory={memory} settings={settings} now={when} variant={variant} firstTime={firstTime} />
        <p className="mt-3 text-13 text-ink-3 md:hidden">Swipe the card left for Again, right for Good.</p>
      </div>
    </>
  );
}

const CRAM_NOTES: Readonly<Record<Rating, string>> = {
  again: "later in this cram",
  hard: "known",
  good: "known",
  easy: "known",
};

function ofAll<Value>(value: (rating: Rating) => Value): Readonly<Record<Rating, Value>> {
  return { again: value("again"), hard: value("hard"), good: value("good"), easy: value("easy") };
}
