import type { FigureColumn } from "./figure-view";
import { LegendKey } from "./legend-key";

/** Which column is which; nothing where there is but one. */
export function ChartLegend({ columns }: { readonly columns: readonly FigureColumn[] }) {
  const drawn = columns.filter(({ look }) => look !== "table");
  if (drawn.length < 2) return null;
  return (
    <ul aria-hidden="true" className="mt-1.5 flex gap-4 text-12 text-ink-2">
      {drawn.map(({ name, look }) => (
        <LegendKey key={name} className={`stroke-ink-2 ${look === "open" ? "fill-none" : "fill-ink-2"}`}>
          {name}
        </LegendKey>
      ))}
    </ul>
  );
}
