"use client";

import { countOf } from "@/components/ui";
import type { Plan } from "@/lib/cards";

/** What missed days would cost. */
export function MissedDays({ plan }: { readonly plan: Plan }) {
  const kept = { days: 0, newPerDay: plan.newPerDay, leftUnseen: plan.leftUnseen };
  return (
    <section aria-labelledby="missed-title" className="mt-8">
      <h2 id="missed-title" className="text-16">
        If you miss days
      </h2>
      <table className="mt-2 w-full text-13">
        <thead>
          <tr className="align-bottom text-12 text-ink-3">
            <th scope="col" className="pb-1 text-left font-[550]">
              Missed, from today
            </th>
            <th scope="col" className="pb-1 text-right font-[550]">
              New cards a day then
            </th>
            <th scope="col" className="pb-1 text-right font-[550]">
              Never met
            </th>
          </tr>
        </thead>
        <tbody>
          {[kept, ...plan.missed].map(({ days, newPerDay, leftUnseen }) => (
            <tr key={days} className="border-hair border-t">
              <th scope="row" className="py-1.5 text-left font-normal">
                {days === 0 ? "None" : countOf(days, "day")}
              </th>
              <td className="py-1.5 text-right">
                {newPerDay === null ? "too late before the final pass" : <span className="figure">{newPerDay}</span>}
              </td>
              <td className="figure py-1.5 text-right">{leftUnseen}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
