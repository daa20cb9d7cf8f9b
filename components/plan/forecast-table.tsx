"use client";

import type { ForecastDay } from "@/lib/cards";
import { shortDay } from "./day-in-words";
import { Disclosure } from "./disclosure";
import { minutesOf } from "./minutes-of";

interface ForecastTableProps {
  readonly days: readonly ForecastDay[];
  readonly today: number;
  readonly pace: number;
}

/** The forecast day by day: the same as the trace, in figures. */
export function ForecastTable({ days, today, pace }: ForecastTableProps) {
  return (
    <Disclosure label="Show the days as a table" className="mt-3">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label="Forecast by day" tabIndex={0} className="mt-1 max-h-96 overflow-auto border-hair border-y">
        <table className="w-full text-13">
          <thead className="sticky top-0 bg-paper">
            <tr className="text-12 text-ink-3">
              <th scope="col" className="py-1 text-left font-[550]">
                Day
              </th>
              {["Reviews", "New", "Minutes"].map((name) => (
                <th key={name} scope="col" className="py-1 pr-1 text-right font-[550]">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.day} className="border-hair border-t">
                <th scope="row" className="py-0.5 text-left font-normal">
                  {day.day === today ? "Today" : shortDay(day.day)}
                  {day.finalPass ? <span className="text-ink-3"> · final pass</span> : null}
                </th>
                {[day.reviews, day.fresh, minutesOf(day, pace)].map((value, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                  <td key={column} className="figure py-0.5 pr-1 text-right">
                    {Math.round(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Disclosure>
  );
}
