import type { TrendPoint } from "@/lib/exam";
import { shortDateText } from "./figure-text";

interface ScoreTrendProps {
  /** By time. */
  readonly points: readonly TrendPoint[];
  readonly passingScore: number;
}

const TOP = 12;
const BOTTOM = 168;
const LINES = [100, 400, 1000] as const;

/** Estimates of several attempts on the scale, each with its band, against the mark to pass. */
export function ScoreTrend({ points, passingScore }: ScoreTrendProps) {
  const slot = 100 / Math.max(1, points.length);
  const x = (place: number) => `${slot * (place + 0.5)}%`;
  return (
    <div className="flex gap-2.5">
      <svg aria-hidden="true" width={34} height={192} className="shrink-0 overflow-visible">
        {[...LINES, passingScore].map((score) => (
          <text
            key={score}
            x={34}
            y={heightOf(score) + 4}
            textAnchor="end"
            className={`figure text-12 ${score === passingScore ? "fill-ink font-semibold" : "fill-ink-3"}`}
          >
            {score}
          </text>
        ))}
      </svg>
      <svg
        role="img"
        aria-label={sentenceOf(points, passingScore)}
        width="100%"
        height={192}
        className="overflow-visible"
      >
        {LINES.map((score) => (
          <line key={score} x1="0" x2="100%" y1={heightOf(score)} y2={heightOf(score)} className="stroke-hair" />
        ))}
        <line
          x1="0"
          x2="100%"
          y1={heightOf(passingScore)}
          y2={heightOf(passingScore)}
          strokeWidth={1.5}
          className="stroke-ink"
        />
        {points.slice(1).map((point, place) => (
          <line
            key={point.sittingId}
            x1={x(place)}
            x2={x(place + 1)}
            y1={heightOf(points[place]?.estimate.score ?? 0)}
            y2={heightOf(point.estimate.score)}
            className="stroke-ink-2"
          />
        ))}
        {points.map(({ sittingId, estimate: { score, low, high }, finishedAt }, place) => (
          <g key={sittingId}>
            <title>{`${shortDateText(finishedAt)}: ${score}, ${low} to ${high}`}</title>
            <line
              x1={x(place)}
              x2={x(place)}
              y1={heightOf(low)}
              y2={heightOf(high)}
              strokeWidth={9}
              className="stroke-line"
            />
            <circle cx={x(place)} cy={heightOf(score)} r={4.5} strokeWidth={2} className="fill-ink stroke-paper" />
            {isLabelled(place, points.length) ? (
              <text x={x(place)} y={188} textAnchor="middle" className="figure fill-ink-3 text-12">
                {place + 1}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  );
}

function heightOf(score: number): number {
  return BOTTOM - ((score - 100) / 900) * (BOTTOM - TOP);
}

/** All numbers where there is room, else the first and the last. */
function isLabelled(place: number, count: number): boolean {
  return count <= 12 || place === 0 || place === count - 1;
}

function sentenceOf(points: readonly TrendPoint[], passingScore: number): string {
  const scores = points.map(({ estimate: { score, low, high } }) => `${score} (${low} to ${high})`);
  return `Estimated scores by attempt: ${scores.join(", ")}. Pass mark ${passingScore}.`;
}
