import type { GraphState } from "./model";
import type { ShownAttempt } from "./state-progress";

interface AttemptRowProps {
  readonly state: GraphState;
  readonly attempts: readonly ShownAttempt[];
  readonly x: number;
  readonly y: number;
}

const SHOWN = 4;
const SQUARE = 14;
const STEP = 18;

/** The attempts of a state that can be retried: a crossed square for each that failed. Before the run, how many there may be. */
export function AttemptRow({ state, attempts, x, y }: AttemptRowProps) {
  const shown = attempts.slice(-SHOWN);
  const failed = attempts.filter(({ outcome }) => outcome === "failure").length;
  if (attempts.length === 0)
    return (
      <text x={x} y={y + 11} className="fill-ink-3 font-medium text-12">
        {plannedWords(state)}
      </text>
    );
  return (
    <g transform={`translate(${x} ${y})`}>
      {shown.map(({ id, outcome }, index) => (
        <AttemptSquare key={id} outcome={outcome} x={index * STEP} />
      ))}
      <text
        x={shown.length * STEP + 3}
        y={11}
        className={`font-medium text-12 ${failed > 0 ? "fill-fail" : "fill-ink-2"}`}
      >
        {failed > 0 ? `${failed} of ${attempts.length} failed` : `attempt ${attempts.length}`}
      </text>
    </g>
  );
}

function plannedWords({ retriers }: GraphState): string {
  const most = Math.max(...retriers.map(({ maxAttempts }) => maxAttempts));
  return most === 0 ? "no retry" : most === 1 ? "up to 1 retry" : `up to ${most} retries`;
}

function AttemptSquare({ outcome, x }: { readonly outcome: ShownAttempt["outcome"]; readonly x: number }) {
  const look =
    outcome === "failure"
      ? "fill-fail stroke-fail"
      : outcome === "success"
        ? "fill-succeed stroke-succeed"
        : "fill-panel stroke-ink-2";
  return (
    <g>
      <rect x={x} width={SQUARE} height={SQUARE} rx={2} className={look} />
      {outcome === "running" ? (
        <path d={`M${x + 4} 7h6`} className="stroke-[1.8] stroke-ink-2" />
      ) : (
        <path
          d={outcome === "failure" ? `m${x + 4.3} 4.3 5.4 5.4m0-5.4-5.4 5.4` : `m${x + 3.6} 7.2 2.4 2.4 4.4-5`}
          className="fill-none stroke-[1.8] stroke-panel"
        />
      )}
    </g>
  );
}
