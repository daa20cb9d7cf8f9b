"use client";

import { DaysTrace, dayInWords, planInWords, usePlan, usePlanOptions } from "@/components/plan";
import { useProgress } from "@/components/progress";
import { planHref } from "@/components/routes";
import { Link } from "@/components/ui";
import type { DeckIndex, Moment } from "@/lib/cards";
import type { DeckFigures } from "./use-deck-figures";

interface ExamTraceProps {
  readonly figures: DeckFigures;
  readonly examDay: number;
}

/** The days to the exam with the cards that each will bring. Its place is kept until the deck is loaded. */
export function ExamTrace({ figures, examDay }: ExamTraceProps) {
  return (
    <div className="min-h-28">
      {figures.status === "ready" ? <LoadedTrace deck={figures.deck} now={figures.now} examDay={examDay} /> : null}
    </div>
  );
}

function LoadedTrace({ deck, now, examDay }: { deck: DeckIndex; now: Moment; examDay: number }) {
  const { settings } = useProgress().progress;
  const { plan, days, today } = usePlan(usePlanOptions(deck, now), settings);
  return (
    <>
      <DaysTrace days={days} today={today} examDay={examDay} label={planInWords(plan, today)} />
      <p className="flex flex-wrap justify-between gap-x-4 text-12 text-ink-3">
        <Link href={planHref()} className="-my-3.5 py-3.5 text-accent underline underline-offset-3 md:my-0 md:py-0">
          See the plan
        </Link>
        <span className="hidden sm:inline">cards a day, if you keep up</span>
        <span>Exam, {dayInWords(examDay, today)}</span>
      </p>
    </>
  );
}
