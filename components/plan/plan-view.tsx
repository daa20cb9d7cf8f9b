"use client";

import { Button, countOf, percent } from "@/components/ui";
import type { CardSettings } from "@/lib/cards";
import { dayInWords } from "./day-in-words";
import { DaysTrace } from "./days-trace";
import { ForecastTable } from "./forecast-table";
import { LoadFigures } from "./load-figures";
import { MissedDays } from "./missed-days";
import { planInWords } from "./plan-words";
import { obstacleInWords, remediesFor } from "./remedies";
import type { PlanFigures } from "./use-plan";

interface PlanViewProps {
  readonly figures: PlanFigures;
  readonly settings: CardSettings;
  /** New cards already met today. */
  readonly introduced: number;
  readonly change: (patch: Partial<CardSettings>) => void;
}

/** The plan to the exam day: the days, what to do, what it costs and what it gives. */
export function PlanView({ figures, settings, introduced, change }: PlanViewProps) {
  const { plan, days, pace, today } = figures;
  const sentence = planInWords(plan, today);
  return (
    <>
      <p role="status" className="max-w-measure font-semibold text-20 tracking-[-0.02em]">
        {sentence}
      </p>
      <div className="mt-6">
        <DaysTrace days={days} today={today} examDay={plan.examDay} label={`Cards a day until the exam. ${sentence}`} />
        <TraceLegend figures={figures} />
      </div>
      <LoadFigures load={plan.load} />
      {plan.recall === null ? null : (
        <p className="mt-1 text-ink-2">
          On the exam day you should recall about{" "}
          <b className="font-[550] text-ink">
            {percent(plan.recall.all)} of all {countOf(plan.cards, "card")}
          </b>
          , those never met counted as not known.
        </p>
      )}
      <Obstacles figures={figures} settings={settings} introduced={introduced} change={change} />
      <ForecastTable days={days} today={today} pace={pace} />
      {plan.missed.length > 0 ? <MissedDays plan={plan} /> : null}
    </>
  );
}

function TraceLegend({ figures: { plan, days, today } }: { readonly figures: PlanFigures }) {
  const { examDay, finalPass } = plan;
  return (
    <p className="mt-1 flex flex-wrap justify-between gap-x-4 text-12 text-ink-3">
      <span>Filled: reviews. Open: new cards.</span>
      {finalPass && days.some((day) => day.finalPass) ? (
        <span>Heavy line: final pass from {dayInWords(Math.max(finalPass.from, today), today)}</span>
      ) : null}
      {examDay === null ? null : <span>Exam, {dayInWords(examDay, today)}</span>}
    </p>
  );
}

/** What stands against the plan, and the choices. */
function Obstacles({ figures: { plan, today }, settings, introduced, change }: PlanViewProps) {
  const leavesSome = plan.obstacles.some(({ kind }) => kind !== "maximum");
  return (
    <div role="status">
      {plan.obstacles.length > 0 ? (
        <div className="mt-5 border-fail-line border-l-3 pl-4">
          <p className="font-[550]">This plan does not work out.</p>
          <p className="mt-0.5 max-w-measure text-ink-2">{plan.obstacles.map(obstacleInWords).join(" ")}</p>
          <ul className="mt-2.5 flex flex-wrap gap-2">
            {remediesFor({ plan, settings, today, introduced }).map(({ label, patch }) => (
              <li key={label}>
                <Button onClick={() => change(patch)}>{label}</Button>
              </li>
            ))}
          </ul>
          {leavesSome ? (
            <p className="mt-2.5 max-w-measure text-13 text-ink-3">
              Or leave cards out: in the session, suspend what you know or will not need. Suspended cards are not
              planned.
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
