/** Bars of about the final height while something loads. */
export function LoadingBars({ rows = 3, label }: { readonly rows?: number; readonly label: string }) {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => `bar ${row + 1}`).map((bar) => (
        <span key={bar} className="block h-3 rounded-mark bg-hover odd:w-3/4" />
      ))}
    </div>
  );
}
