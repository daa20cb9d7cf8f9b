"use client";

import { useMemo } from "react";
import { cardsHref, practiceHref } from "@/components/routes";
import type { Progress } from "@/lib/progress";
import { calibrationFigure } from "./calibration-figure";
import { FigureSection } from "./figure-section";
import { hoursFigure } from "./hours-figure";
import { difficultyFigure, memoriesOf, stabilityFigure } from "./memory-figures";
import { retentionFigure } from "./retention-figure";
import { SectionEmpty } from "./section-empty";
import { timeFigure } from "./time-figure";

interface PastProps {
  readonly progress: Progress;
  readonly today: number;
}

/** How well cards were recalled, against the target. */
export function RetentionSection({ progress, today }: PastProps) {
  const { days, settings } = progress;
  return (
    <FigureSection
      title="Retention"
      view={useMemo(() => retentionFigure({ days, today, target: settings.retention }), [days, today, settings])}
      empty={
        <SectionEmpty href={cardsHref()} action="Review the cards">
          This counts cards that come back after a day or more; the first of them will fill it.
        </SectionEmpty>
      }
    />
  );
}

/** How long the cards last. */
export function StabilitySection({ progress }: Pick<PastProps, "progress">) {
  return (
    <FigureSection
      title="Stability"
      view={useMemo(() => stabilityFigure(memoriesOf(recordsOf(progress))), [progress])}
      empty={
        <SectionEmpty href={cardsHref()} action="Learn some cards">
          How long each card lasts will stand here after its first review.
        </SectionEmpty>
      }
    />
  );
}

/** How hard the cards are. */
export function DifficultySection({ progress }: Pick<PastProps, "progress">) {
  return (
    <FigureSection
      title="Difficulty"
      view={useMemo(() => difficultyFigure(memoriesOf(recordsOf(progress))), [progress])}
      empty={
        <SectionEmpty href={cardsHref()} action="Learn some cards">
          How hard each card is for you will stand here after its first review.
        </SectionEmpty>
      }
    />
  );
}

/** Time spent, day by day. */
export function TimeSection({ progress, today }: PastProps) {
  return (
    <FigureSection
      title="Time"
      view={useMemo(() => timeFigure(progress.days, today), [progress.days, today])}
      empty={
        <SectionEmpty href={cardsHref()} action="Review some cards">
          No time was spent in the last 30 days.
        </SectionEmpty>
      }
    />
  );
}

/** At which hours cards are reviewed. */
export function HoursSection({ progress }: Pick<PastProps, "progress">) {
  return (
    <FigureSection
      title="Hours of the day"
      view={useMemo(() => hoursFigure(progress.hours), [progress.hours])}
      empty={
        <SectionEmpty href={cardsHref()} action="Review some cards">
          When you review, and when you recall best, will stand here.
        </SectionEmpty>
      }
    />
  );
}

/** Whether the learner knows what they know. */
export function CalibrationSection({ progress }: Pick<PastProps, "progress">) {
  return (
    <FigureSection
      title="Confidence"
      view={useMemo(() => calibrationFigure(progress.calibration), [progress.calibration])}
      empty={
        <SectionEmpty href={practiceHref({ start: 10 })} action="Answer ten items">
          Say in a quiz how sure you are before you see the answer; how often you were right will stand here.
        </SectionEmpty>
      }
    />
  );
}

function* recordsOf({ cards }: Progress) {
  for (const [, record] of cards.entries()) yield record;
}
