import { LegendKey } from "@/components/figures";
import type { EntryResult, Pacing } from "@/lib/exam";
import { clockText } from "./figure-text";
import { pacingScale } from "./pacing-scale";

interface PacingChartProps {
  readonly results: readonly EntryResult[];
  readonly pacing: Pacing;
  readonly label: string;
}

const AXIS = 152;
const WIDEST = 2.6;

/** Time for each item in the order of the form, with the even pace; hollow bars were not right. */
export function PacingChart({ results, pacing: { pace, rush }, label }: PacingChartProps) {
  const { top } = pacingScale(results, pace);
  const slot = 100 / Math.max(1, results.length);
  const height = (time: number) => (Math.min(time, top) / top) * (AXIS - 8);
  const even = AXIS - height(pace);
  return (
    <>
      <svg role="img" aria-label={label} width="100%" height={176} className="overflow-visible">
        {results.map((result) => {
          const width = Math.min(slot * 0.68, WIDEST);
          const bar = Math.max(1, height(result.state.time));
          return (
            <rect
              key={result.place}
              x={`${slot * (result.place + 0.5) - width / 2}%`}
              y={AXIS - bar}
              width={`${width}%`}
              height={bar}
              strokeWidth={1.5}
              strokeDasharray={result.outcome === "blank" ? "2 2" : undefined}
              className={result.outcome === "right" ? "fill-control" : "fill-panel stroke-fail"}
            >
              <title>{`${result.place + 1}: ${clockText(result.state.time)}, ${result.outcome}`}</title>
            </rect>
          );
        })}
        <line x1="0" x2="100%" y1={AXIS} y2={AXIS} strokeWidth={1.5} className="stroke-ink-2" />
        <line x1="0" x2="100%" y1={even} y2={even} strokeDasharray="3 3" className="stroke-ink" />
        {rush ? (
          <line
            x1={`${slot * (results.length - rush.count)}%`}
            x2="100%"
            y1={AXIS + 5}
            y2={AXIS + 5}
            strokeWidth={3}
            className="stroke-ink"
          />
        ) : null}
        {axisPlaces(results.length).map((place) => (
          <text
            key={place}
            x={`${slot * (place - 0.5)}%`}
            y={AXIS + 21}
            textAnchor="middle"
            className="figure fill-ink-3 text-12"
          >
            {place}
          </text>
        ))}
      </svg>
      <ul aria-hidden="true" className="mt-1 flex gap-4 text-12 text-ink-2">
        <LegendKey className="fill-control">right</LegendKey>
        <LegendKey className="fill-panel stroke-fail">wrong</LegendKey>
        {results.some(({ outcome }) => outcome === "blank") ? (
          <LegendKey className="fill-panel stroke-fail" dashed>
            blank
          </LegendKey>
        ) : null}
      </ul>
    </>
  );
}

/** The first, the middle and the last number. */
function axisPlaces(count: number): readonly number[] {
  return [...new Set([1, Math.ceil(count / 2), count])].filter((place) => place >= 1);
}
