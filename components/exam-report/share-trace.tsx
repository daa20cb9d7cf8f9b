interface ShareTraceProps {
  /** Likely range and share, 0 to 1. */
  readonly low: number;
  readonly high: number;
  readonly share: number;
  /** The share to compare with. */
  readonly whole: number;
}

/** A share on a line from nothing to all, its likely range as a box. The same stands beside it in words. */
export function ShareTrace({ low, high, share, whole }: ShareTraceProps) {
  return (
    <svg aria-hidden="true" width="100%" height={20} className="overflow-visible">
      <line x1="0" x2="100%" y1={10.5} y2={10.5} className="stroke-control" />
      <rect
        x={`${low * 100}%`}
        y={5}
        width={`${(high - low) * 100}%`}
        height={11}
        className="fill-hover stroke-control"
      />
      <line
        x1={`${whole * 100}%`}
        x2={`${whole * 100}%`}
        y1={4}
        y2={17}
        strokeWidth={1.5}
        strokeDasharray="1.5 2"
        className="stroke-ink-3"
      />
      <line x1={`${share * 100}%`} x2={`${share * 100}%`} y1={1} y2={20} strokeWidth={3} className="stroke-ink" />
    </svg>
  );
}
