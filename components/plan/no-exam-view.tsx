"use client";

import { useMemo } from "react";
import { countOf, percent } from "@/components/ui";
import { type CardSettings, planFor } from "@/lib/cards";
import { DaysTrace } from "./days-trace";
import { ForecastTable } from "./forecast-table";
import { LoadFigures } from "./load-figures";
import { HORIZON, type PlanFigures, type PlanInputs } from "./use-plan";

interface NoExamViewProps {
  readonly figures: PlanFigures;
  readonly options: PlanInputs;
  readonly settings: CardSettings;
}

/** The next thirty days without an exam date, and what a date would give. */
export function NoExamView({ figures, options, settings }: NoExamViewProps) {
  const { plan, days, pace, today } = figures;
  const { newPerDay, unseen } = plan;
  const sentence =
    unseen === 0
      ? "No exam date. Every card is begun: only reviews."
      : `No exam date. ${countOf(newPerDay, "new card")} a day; ${countOf(unseen, "card")} not begun.`;
  return (
    <>
      <p role="status" className="max-w-measure font-semibold text-20 tracking-[-0.02em]">
        {sentence}
      </p>
      <div className="mt-6">
        <DaysTrace days={days} today={today} examDay={null} label={`Cards a day for ${HORIZON} days. ${sentence}`} />
        <p className="mt-1 text-12 text-ink-3">The next {HORIZON} days. Filled: reviews. Open: new cards.</p>
      </div>
      <LoadFigures load={plan.load} />
      <ForecastTable days={days} today={today} pace={pace} />
      <WhatADateGives options={options} settings={settings} today={today} />
    </>
  );
}

interface ExampleProps extends Omit<NoExamViewProps, "figures"> {
  readonly today: number;
}

function WhatADateGives({ options, settings, today }: ExampleProps) {
  const { newPerDay, recall } = useMemo(
    () => planFor({ ...options, settings: { ...settings, newPerDay: null, examDay: today + HORIZON } }),
    [options, settings, today],
  );
  return (
    <section aria-labelledby="date-title" className="mt-8 max-w-measure">
      <h2 id="date-title" className="text-16">
        What a date gives
      </h2>
      <ul className="mt-2 text-ink-2">
        <li className="border-hair border-t py-2.5">New cards are spread so that you meet all of them in time.</li>
        <li className="border-hair border-t py-2.5">No card jumps past the exam.</li>
        <li className="border-hair border-t py-2.5">In the last days every card comes once more.</li>
        <li className="border-hair border-t py-2.5">
          With {HORIZON} days to go that would be{" "}
          <b className="font-[550] text-ink">{countOf(newPerDay, "new card")} a day</b>
          {recall === null ? "" : ` and about ${percent(recall.all)} recalled on the exam day`}.
        </li>
      </ul>
    </section>
  );
}
