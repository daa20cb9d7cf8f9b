"use client";

import { useLayoutEffect, useRef } from "react";
import { cardsHref } from "@/components/routes";
import type { Calendar } from "./calendar";
import { fullDay } from "./day-labels";
import { ReportSection } from "./report-section";
import { SectionEmpty } from "./section-empty";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
/** Edge of the square at each level: size tells the level, not colour. */
const SIZES = [2, 5, 8, 11, 14] as const;
/** Too narrow a head for the name of its month. */
const NARROW = 3;

interface CalendarSectionProps {
  readonly calendar: Calendar | null;
  readonly today: number;
}

/** A year of study as a table, a square for each day. */
export function CalendarSection({ calendar, today }: CalendarSectionProps) {
  if (calendar === null) {
    return (
      <ReportSection title="Days">
        <SectionEmpty href={cardsHref()} action="Review some cards">
          Each day with study will have its mark here.
        </SectionEmpty>
      </ReportSection>
    );
  }
  return (
    <ReportSection title="Days" sentence={calendar.sentence}>
      <CalendarTable calendar={calendar} today={today} />
      <Legend steps={calendar.steps} />
    </ReportSection>
  );
}

function CalendarTable({ calendar, today }: { readonly calendar: Calendar; readonly today: number }) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    box.current?.scrollTo({ left: box.current.scrollWidth });
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={box} aria-label="Calendar of study" tabIndex={0} className="relative overflow-x-auto pb-1">
      <table className="border-separate border-spacing-0 text-12 text-ink-3">
        <caption className="sr-only">Cards and questions on each day of the last year</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 bg-paper">
              <span className="sr-only">Weekday</span>
            </th>
            {calendar.months.map(({ name, key, weeks }) => (
              <th key={key} scope="colgroup" colSpan={weeks} className="pb-1 text-left font-normal">
                <span className={weeks < NARROW ? "sr-only" : ""}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map((weekday, row) => (
            <tr key={weekday}>
              <th scope="row" className="sticky left-0 bg-paper pr-2 text-left font-normal leading-4">
                {weekday.slice(0, 3)}
              </th>
              {(calendar.weekdays[row] ?? []).map((cell, week) =>
                cell ? (
                  <td key={cell.day} title={`${fullDay(cell.day)}: ${cell.count}`} className="p-px">
                    <Square level={cell.level} label={String(cell.count)} outlined={cell.day === today} />
                  </td>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: weeks never move
                  <td key={week} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SquareProps {
  readonly level: number;
  /** Stands for the square in words; without it the square is decoration. */
  readonly label?: string;
  readonly outlined?: boolean;
}

/** A square that grows with the level; today has a blue edge. */
function Square({ level, label, outlined = false }: SquareProps) {
  const size = SIZES[level] ?? 0;
  return (
    <svg
      viewBox="0 0 17 17"
      width={17}
      height={17}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
      className="block forced-colors:[--accent:Highlight] forced-colors:[--control:CanvasText] forced-colors:[--ink-2:CanvasText]"
    >
      <rect
        x={(17 - size) / 2}
        y={(17 - size) / 2}
        width={size}
        height={size}
        className={level === 0 ? "fill-control" : "fill-ink-2"}
      />
      {outlined ? (
        <rect x={0.75} y={0.75} width={15.5} height={15.5} strokeWidth={1.5} className="fill-none stroke-accent" />
      ) : null}
    </svg>
  );
}

function Legend({ steps }: Pick<Calendar, "steps">) {
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-12 text-ink-3">
      <span>Cards and questions a day:</span>
      {[0, ...steps].map((step, level) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: levels never move
        <span key={level} className="flex items-center gap-1">
          <Square level={level} />
          {level === 0 ? "none" : `to ${step}`}
        </span>
      ))}
    </p>
  );
}
