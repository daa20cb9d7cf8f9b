import type { Sent } from "../model";

interface MetricsChartProps {
  readonly sent: readonly Sent[];
  readonly shown: number | null;
}

const WIDTH = 400;
const HEIGHT = 72;
const TOP = 14;

/** The latency of each request at its moment, in the colour of its status' class; the table beside it says the same. */
export function MetricsChart({ sent, shown }: MetricsChartProps) {
  const [first, last] = [sent[0]?.at ?? 0, sent.at(-1)?.at ?? 0];
  const span = Math.max(1, last - first);
  const highest = Math.max(1, ...sent.map(({ invocation }) => invocation.latency.total));
  return (
    <figure className="px-3 pt-2 pb-1.5">
      <figcaption className="flex justify-between text-12 text-ink-3">
        <span>Latency, up to {highest.toLocaleString("en-US")} ms</span>
        <span>
          {seconds(first)} to {seconds(last)} s
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="mt-1 block h-18 w-full"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <line
          x1={0}
          x2={WIDTH}
          y1={HEIGHT - 1}
          y2={HEIGHT - 1}
          className="stroke-line"
          vectorEffect="non-scaling-stroke"
        />
        {sent.map(({ id, at, invocation }) => {
          const x = 6 + ((at - first) / span) * (WIDTH - 12);
          const y = HEIGHT - 2 - (invocation.latency.total / highest) * (HEIGHT - TOP);
          return (
            <line
              key={id}
              x1={x}
              x2={x}
              y1={HEIGHT - 1}
              y2={y}
              vectorEffect="non-scaling-stroke"
              className={`${strokeOf(invocation.response.status)} ${id === shown ? "stroke-[5px]" : "stroke-[3px]"}`}
            />
          );
        })}
      </svg>
    </figure>
  );
}

function strokeOf(status: number): string {
  if (status >= 500) return "stroke-5xx-line";
  return status >= 400 ? "stroke-4xx-line" : "stroke-2xx-line";
}

function seconds(millis: number): string {
  return (millis / 1_000).toLocaleString("en-US", { maximumFractionDigits: 1 });
}
