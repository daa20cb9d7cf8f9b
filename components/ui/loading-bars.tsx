interface LoadingBarsProps {
  readonly rows?: number;
  readonly label: string;
  /** There is nothing else on the page: its scripts are then started at once (`scripts/defer.mjs`). */
  readonly alone?: boolean;
}

/** Bars of about the final height while something loads. */
export function LoadingBars({ rows = 3, label, alone }: LoadingBarsProps) {
  return (
    <div role="status" data-waiting={alone ? "" : undefined} className="grid gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => `bar ${row + 1}`).map((bar) => (
        <span key={bar} className="block h-3 rounded-mark bg-hover odd:w-3/4" />
      ))}
    </div>
  );
}
