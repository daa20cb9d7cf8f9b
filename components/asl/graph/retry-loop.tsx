import { arrowHead } from "./arrow-head";
import type { Box } from "./layout/geometry";
import type { GraphRetrier } from "./model";
import { waitWords } from "./wait-words";

interface RetryLoopProps {
  readonly retriers: readonly GraphRetrier[];
  readonly box: Box;
  /** Whether the state has been retried. */
  readonly used: boolean;
}

const OUT = 26;
const SHOWN = 3;
const LINE = 15;

/** Retry as a loop at the left of its state, with the waits before each retry. */
export function RetryLoop({ retriers, box, used }: RetryLoopProps) {
  const [top, bottom] = [box.y + 18, box.y + 50];
  const points = [
    { x: box.x, y: top },
    { x: box.x - OUT, y: top },
    { x: box.x - OUT, y: bottom },
    { x: box.x, y: bottom },
  ];
  const lines = waitLines(retriers);
  const first = (top + bottom) / 2 + 4 - ((lines.length - 1) * LINE) / 2;
  return (
    <g>
      <path
        d={`M${box.x} ${top}h${-OUT}V${bottom}h${OUT - 6}`}
        className={`fill-none stroke-[1.5] ${used ? "stroke-fail" : "stroke-control"}`}
      />
      <path d={arrowHead(points)} className={used ? "fill-fail" : "fill-control"} />
      {lines.map((line, index) => (
        <text
          key={line.key}
          x={box.x - OUT - 7}
          y={first + index * LINE}
          textAnchor="end"
          className={`font-medium text-12 ${used ? "fill-fail" : "fill-ink-3"}`}
        >
          {line.words}
        </text>
      ))}
    </g>
  );
}

/** The first waits; those that are drawn by lot are the longest they can be. */
function waitLines(retriers: readonly GraphRetrier[]): readonly { readonly key: string; readonly words: string }[] {
  const waits = retriers.flatMap(({ waits: own, jitter }, retrier) =>
    own.map((wait, index) => ({ key: `${retrier}:${index}`, words: `${jitter ? "≤ " : ""}${waitWords(wait)}` })),
  );
  return waits.length <= SHOWN ? waits : [...waits.slice(0, SHOWN - 1), { key: "more", words: "…" }];
}
