import type { FigureView } from "./figure-view";
import { formatFigure } from "./format-figure";

/** Longer tables scroll in a box of their own. */
const LONG = 14;

/** The same figures as the chart, and those that it does not draw. */
export function FigureTable({ view, title }: { readonly view: FigureView; readonly title: string }) {
  const table = (
    <table className="w-full text-13">
      <caption className="sr-only">{title}</caption>
      <thead className="sticky top-0 bg-paper">
        <tr className="text-12 text-ink-3">
          <th scope="col" className="py-1 text-left font-[550]">
            {view.rowHead}
          </th>
          {view.columns.map(({ name }) => (
            <th key={name} scope="col" className="py-1 pl-3 text-right font-[550] last:pr-1">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.name} className="border-hair border-t">
            <th scope="row" className="figure py-0.5 text-left font-normal">
              {row.name}
            </th>
            {view.columns.map(({ name, unit }, place) => (
              <td key={name} className="figure py-0.5 pl-3 text-right last:pr-1">
                {formatFigure(row.values[place] ?? null, unit)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (view.rows.length < LONG) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={`${title}, table`} tabIndex={0} className="max-h-80 overflow-auto border-hair border-y">
      {table}
    </section>
  );
}
