"use client";

import { useClock } from "@/components/cards";
import { useProgress } from "@/components/progress";
import { countOf } from "@/components/ui";
import { learningDay } from "@/lib/cards";
import { summary } from "@/lib/progress";
import { ExamTrace } from "./exam-trace";
import type { DeckFigures } from "./use-deck-figures";

const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });

/** The date and how far it is to the exam; without an exam date, how the answers have gone. */
export function OverviewHead({ figures }: { readonly figures: DeckFigures }) {
  const { progress } = useProgress();
  const { now } = useClock();
  const { examDay } = progress.settings;
  const daysLeft = examDay === null ? null : examDay - learningDay(now);
  const ahead = examDay !== null && daysLeft !== null && daysLeft >= 0 ? { examDay, daysLeft } : null;
  const { right, answers } = summary(progress);
  const went = answers === 0 ? "A good start" : `${right} of ${answers} right`;
  return (
    <div className={ahead ? "grid items-end gap-x-14 gap-y-4 md:grid-cols-[auto_minmax(0,1fr)]" : ""}>
      <div>
        <p className="text-16 text-ink-2">{DAY.format(now.at)}</p>
        <h1
          className={`mt-1 text-[2.5rem] leading-[2.625rem] tracking-[-0.035em] md:text-52 md:leading-[3.25rem] ${ahead ? "max-w-[11ch]" : ""}`}
        >
          {ahead ? daysInWords(ahead.daysLeft) : went}
        </h1>
      </div>
      {ahead && ahead.daysLeft > 0 ? <ExamTrace figures={figures} examDay={ahead.examDay} /> : null}
    </div>
  );
}

function daysInWords(daysLeft: number): string {
  return daysLeft === 0 ? "The exam is today" : `${countOf(daysLeft, "day")} to the exam`;
}
