import type { Rating } from "@/lib/cards";
import { RATINGS } from "./next-intervals";
import { joinLabels, rulerScale } from "./ruler-scale";

interface IntervalRulerProps {
  /** Time until the card comes back, by rating; milliseconds. */
  readonly waits: Readonly<Record<Rating, number>>;
  readonly shown: readonly Rating[];
  readonly suggested: Rating;
  /** Time to the exam; null without a date or after it. */
  readonly exam: number | null;
}

/** The next intervals on a logarithmic ruler. The buttons say the same in words, so this is for the eye only. */
export function IntervalRuler({ waits, shown, suggested, exam }: IntervalRulerProps) {
  const { place, ticks } = rulerScale(exam === null ? Object.values(waits) : [...Object.values(waits), exam]);
  const examAt = exam === null ? null : place(exam);
  return (
    <svg width="100%" height={54} aria-hidden="true" className="hidden overflow-visible md:block">
      <line x1="0" x2="100%" y1="35" y2="35" className="stroke-ink-2" strokeWidth={1.5} />
      <line x1="1" x2="1" y1="28" y2="42" className="stroke-ink" strokeWidth={2} />
      {ticks.map(({ label, place: at }) => (
        <g key={label}>
          <line x1={`${at}%`} x2={`${at}%`} y1="30" y2="35" className="stroke-control" />
          {examAt !== null && Math.abs(examAt - at) < 6 ? null : (
            <text x={`${at}%`} y="50" textAnchor="middle" className="figure fill-ink-3 text-12">
              {label}
            </text>
          )}
        </g>
      ))}
      {examAt === null ? null : (
        <>
          <line x1={`${examAt}%`} x2={`${examAt}%`} y1="28" y2="42" className="stroke-ink" strokeWidth={2} />
          <text x={`${examAt}%`} y="50" textAnchor="middle" className="fill-ink font-semibold text-12">
            exam
          </text>
        </>
      )}
      {shown.map((rating) => (
        <circle
          key={rating}
          cx={`${place(waits[rating])}%`}
          cy="35"
          r={rating === suggested ? 6.5 : 4.5}
          strokeWidth={2}
          className={`stroke-paper ${rating === suggested ? "fill-accent" : "fill-ink"}`}
        />
      ))}
      {joinLabels(
        shown.map((rating) => ({ label: `${RATINGS.indexOf(rating) + 1}`, place: place(waits[rating]) })),
      ).map(({ label, place: at }) => (
        <text key={label} x={`${at}%`} y="21" textAnchor="middle" className="figure fill-ink font-[550] text-[0.78rem]">
          {label}
        </text>
      ))}
    </svg>
  );
}
