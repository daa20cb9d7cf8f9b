import type { Estimate } from "@/lib/exam";
import { placeOfScore } from "./score-scale";

interface BandRulerProps {
  readonly estimate: Estimate;
  readonly passingScore: number;
  /** Scores of earlier attempts. */
  readonly earlier: readonly number[];
}

const TICKS = [100, 300, 500, 700, 900, 1000] as const;
const AXIS = 108;

/** The estimate with its band on the whole scale, the mark to pass and earlier attempts as rings. */
export function BandRuler({ estimate: { score, low, high }, passingScore, earlier }: BandRulerProps) {
  const [at, from, to, pass] = [score, low, high, passingScore].map((each) => placeOfScore(each)) as [
    number,
    number,
    number,
    number,
  ];
  const rings = earlier.length === 0 ? "" : ` Earlier: ${earlier.join(", ")}.`;
  return (
    <svg
      role="img"
      aria-label={`Estimated score ${score}, between ${low} and ${high}, on the scale from 100 to 1000. Pass mark ${passingScore}.${rings}`}
      width="100%"
      height={132}
      className="overflow-visible"
    >
      <rect
        x={`${from}%`}
        y={AXIS - 34}
        width={`${to - from}%`}
        height={34}
        className="fill-accent-soft stroke-accent-line"
      />
      <line x1="0" x2="100%" y1={AXIS} y2={AXIS} strokeWidth={1.5} className="stroke-ink-2" />
      {TICKS.map((tick) => (
        <Tick key={tick} score={tick} />
      ))}
      {earlier.map((each, place) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: two attempts may have the same score, and rings never move
          key={place}
          cx={`${placeOfScore(each)}%`}
          cy={AXIS}
          r={3.5}
          strokeWidth={1.5}
          className="fill-paper stroke-ink-2"
        />
      ))}
      <line x1={`${pass}%`} x2={`${pass}%`} y1={22} y2={AXIS + 8} strokeWidth={1.5} className="stroke-ink" />
      <text x={`${pass}%`} y={14} textAnchor={pass > 20 ? "end" : "start"} className="fill-ink font-semibold text-13">
        Pass {passingScore}
      </text>
      <line x1={`${at}%`} x2={`${at}%`} y1={AXIS - 42} y2={AXIS + 6} strokeWidth={3} className="stroke-accent" />
      <text
        x={`${at}%`}
        dx={at < pass || at > 80 ? -8 : 8}
        y={AXIS - 45}
        textAnchor={(at < pass && at > 24) || at > 80 ? "end" : "start"}
        strokeWidth={5}
        className="figure fill-accent stroke-paper font-medium text-13 [paint-order:stroke]"
      >
        {low} to {high}
      </text>
    </svg>
  );
}

function Tick({ score }: { readonly score: number }) {
  const anchor = score === 100 ? "start" : score === 1000 ? "end" : "middle";
  const crowded = score === 300 || score === 900;
  return (
    <>
      <line
        x1={`${placeOfScore(score)}%`}
        x2={`${placeOfScore(score)}%`}
        y1={AXIS - 7}
        y2={AXIS}
        className="stroke-ink-3"
      />
      <text
        x={`${placeOfScore(score)}%`}
        y={AXIS + 21}
        textAnchor={anchor}
        className={`figure fill-ink-3 text-12 ${crowded ? "max-md:hidden" : ""}`}
      >
        {score}
      </text>
    </>
  );
}
