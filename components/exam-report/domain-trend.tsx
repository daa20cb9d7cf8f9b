import type { TrendPoint } from "@/lib/exam";
import { rangeText } from "./figure-text";

/** How the share of right answers in each domain went from attempt to attempt. */
export function DomainTrend({ points }: { readonly points: readonly TrendPoint[] }) {
  const domains = points.at(-1)?.domains ?? [];
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {domains.map(({ id, title, right, total, low, high }) => (
        <li key={id} className="border-hair border-t py-2.5">
          <p className="flex items-baseline justify-between gap-4">
            <span className="font-[550]">{title}</span>
            <span className="figure shrink-0">
              {right} of {total}
              <span className="sr-only">, likely between {rangeText(low, high)}</span>
            </span>
          </p>
          <SmallTrend points={points} domain={id} />
        </li>
      ))}
    </ul>
  );
}

const HEIGHT = 48;

function SmallTrend({ points, domain }: { readonly points: readonly TrendPoint[]; readonly domain: string }) {
  const slot = 100 / Math.max(1, points.length);
  const y = (share: number) => HEIGHT - 2 - share * (HEIGHT - 4);
  return (
    <svg aria-hidden="true" width="100%" height={HEIGHT} className="mt-1 overflow-visible">
      <line x1="0" x2="100%" y1={y(0)} y2={y(0)} className="stroke-control" />
      <line x1="0" x2="100%" y1={y(1)} y2={y(1)} className="stroke-hair" />
      {points.map(({ sittingId, domains }, place) => {
        const part = domains.find(({ id }) => id === domain);
        if (!part || part.total === 0) return null;
        const x = `${slot * (place + 0.5)}%`;
        return (
          <g key={sittingId}>
            <line x1={x} x2={x} y1={y(part.low)} y2={y(part.high)} strokeWidth={7} className="stroke-line" />
            <circle
              cx={x}
              cy={y(part.right / part.total)}
              r={3.5}
              strokeWidth={1.5}
              className="fill-ink stroke-paper"
            />
          </g>
        );
      })}
    </svg>
  );
}
