import type { FigureColumn } from "./figure-view";

/** Which column is which; nothing where there is but one. */
export function ChartLegend({ columns }: { readonly columns: readonly FigureColumn[] }) {
  const drawn = columns.filter(({ look }) => look !== "table");
  if (drawn.length < 2) return null;
  return (
    <ul aria-hidden="true" className="mt-1.5 flex gap-4 text-12 text-ink-2">
      {drawn.map(({ name, look }) => (
        <li key={name} className="flex items-center gap-2">
          <svg
            viewBox="0 0 10 12"
            width={10}
            height={12}
            aria-hidden="true"
            className="forced-colors:[--ink-2:CanvasText]"
          >
            <rect
              x={0.75}
              y={0.75}
              width={8.5}
              height={10.5}
              strokeWidth={1.5}
              className={`stroke-ink-2 ${look === "open" ? "fill-none" : "fill-ink-2"}`}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
