import { placeOfScore } from "./score-scale";

interface ScoreLineProps {
  readonly low: number;
  readonly high: number;
  readonly score: number;
  readonly passingScore: number;
}

/** A score with its band on the whole scale, small; the same stands beside it in numbers. */
export function ScoreLine({ low, high, score, passingScore }: ScoreLineProps) {
  const [from, to, at, pass] = [low, high, score, passingScore].map((each) => `${placeOfScore(each)}%`);
  return (
    <svg aria-hidden="true" width="100%" height={14} className="mt-0.5 block overflow-visible">
      <line x1="0" x2="100%" y1={8} y2={8} className="stroke-control" />
      <line x1={from} x2={to} y1={8} y2={8} strokeWidth={7} className="stroke-line" />
      <line x1={pass} x2={pass} y1={1} y2={14} className="stroke-ink" />
      <circle cx={at} cy={8} r={3.5} strokeWidth={1.5} className="fill-ink stroke-paper" />
    </svg>
  );
}
