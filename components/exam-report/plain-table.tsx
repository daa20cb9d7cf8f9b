interface PlainTableProps {
  readonly caption: string;
  /** The first one names the row. */
  readonly heads: readonly string[];
  readonly rows: readonly PlainRow[];
}

export interface PlainRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
  /** Stands under the row before it. */
  readonly inner?: boolean;
}

const LONG = 24;

/** Figures in rows: names left, numbers right. Longer tables scroll in a box of their own. */
export function PlainTable({ caption, heads, rows }: PlainTableProps) {
  const [nameHead, ...others] = heads;
  const table = (
    <table className="w-full text-13">
      <caption className="sr-only">{caption}</caption>
      <thead className="sticky top-0 bg-paper">
        <tr className="text-12 text-ink-3">
          <th scope="col" className="py-1 text-left font-[550]">
            {nameHead}
          </th>
          {others.map((head) => (
            <th key={head} scope="col" className="py-1 pl-3 text-right font-[550] last:pr-1">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells, inner }) => (
          <tr key={key} className="border-hair border-t align-baseline">
            <th scope="row" className={`py-1 text-left ${inner ? "pl-4 font-normal text-ink-2" : "font-[550]"}`}>
              {name}
            </th>
            {cells.map((cell, place) => (
              <td key={others[place]} className="figure whitespace-nowrap py-1 pl-3 text-right last:pr-1">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (rows.length < LONG) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={`${caption}, table`} tabIndex={0} className="max-h-96 overflow-auto border-hair border-y">
      {table}
    </section>
  );
}
