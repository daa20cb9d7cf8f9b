"use client";

import type { ForecastDay } from "@/lib/cards";
import { dayOfMonth } from "./day-in-words";
import { type TraceBar, traceBars } from "./trace-bars";

interface DaysTraceProps {
  readonly days: readonly ForecastDay[];
  readonly today: number;
  /** Null: no date. */
  readonly examDay: number | null;
  /** One sentence that says what the picture shows. */
  readonly label: string;
}

const HEIGHT = 56;

/**
 * The days to the exam as a hairline with a mark for each: filled for reviews, open for new cards, blue for today, a heavier line
 * for the final pass, a flag for the exam. The same numbers stand in the forecast's table.
 */
export function DaysTrace({ days, today, examDay, label }: DaysTraceProps) {
  const bars = traceBars(days.filter(({ day }) => day !== examDay));
  const most = Math.max(1, ...bars.map(({ reviews, fresh }) => reviews + fresh));
  return (
    <div role="img" aria-label={label} className="flex h-22 items-end pt-1">
      {bars.map((bar, index) => (
        <Mark key={bar.day} bar={bar} most={most} today={bar.day === today} labelled={isLabelled(index, bars.length)} />
      ))}
      {examDay !== null && examDay >= today ? <ExamMark day={examDay} /> : null}
    </div>
  );
}

/** Today, and about five days on the way; none close to the flag. */
function isLabelled(index: number, count: number): boolean {
  const step = Math.max(2, Math.ceil(count / 5));
  return index % step === 0 && (index === 0 || count - index > 1);
}

interface MarkProps {
  readonly bar: TraceBar;
  readonly most: number;
  readonly today: boolean;
  readonly labelled: boolean;
}

function Mark({ bar, most, today, labelled }: MarkProps) {
  const reviews = (bar.reviews / most) * HEIGHT;
  const fresh = (bar.fresh / most) * HEIGHT;
  return (
    <span className="relative flex h-full min-w-0 flex-1 flex-col items-center justify-end pb-6">
      <svg
        aria-hidden="true"
        viewBox={`0 0 6 ${HEIGHT + 2}`}
        width={6}
        height={HEIGHT + 2}
        className="max-w-full shrink-0"
      >
        {fresh > 0 ? (
          <rect
            x={0.75}
            y={HEIGHT + 1.25 - reviews - fresh}
            width={4.5}
            height={Math.max(1, fresh - 0.75)}
            strokeWidth={1.5}
            className={`fill-none ${today ? "stroke-accent" : "stroke-ink-off"}`}
          />
        ) : null}
        <rect
          x={0}
          y={HEIGHT + 2 - Math.max(3, reviews)}
          width={6}
          height={Math.max(3, reviews)}
          className={today ? "fill-accent" : "fill-ink-off"}
        />
      </svg>
      <span
        className={`absolute inset-x-0 bottom-6 ${bar.finalPass ? "border-ink border-b-4" : "border-ink-2 border-b-[1.5px]"}`}
      />
      {labelled ? (
        <span
          className={`figure absolute bottom-0 text-12 leading-5 ${today ? "font-semibold text-accent" : "text-ink-3"}`}
        >
          {dayOfMonth(bar.day)}
        </span>
      ) : null}
    </span>
  );
}

function ExamMark({ day }: { readonly day: number }) {
  return (
    <span className="relative flex h-full w-5 shrink-0 flex-col items-center justify-end pb-6">
      <svg aria-hidden="true" viewBox="0 0 20 60" width={20} height={60} className="fill-ink">
        <path d="M9 0H11L20 6L11 12V60H9Z" />
      </svg>
      <span className="absolute inset-x-0 bottom-6 border-ink-2 border-b-[1.5px]" />
      <span className="figure absolute bottom-0 font-semibold text-12 leading-5">{dayOfMonth(day)}</span>
    </span>
  );
}
