interface LoadRow {
  readonly key: string;
  /** The first names the row. */
  readonly cells: readonly string[];
}

interface LoadTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly LoadRow[];
}

/** A table of figures; the first column names, the others stand to the right. */
export function LoadTable({ caption, heads, rows }: LoadTableProps) {
  return (
    <table className="w-full text-12">
      <caption className="py-1 text-left font-[550] text-ink-2">{caption}</caption>
      <thead className="text-ink-3">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className="py-1 pl-2 text-right font-[550] first:pl-0 first:text-left">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...figures] }) => (
          <tr key={key} className="border-hair border-t">
            <th scope="row" className="py-1 text-left font-normal [overflow-wrap:anywhere]">
              {name}
            </th>
            {figures.map((figure, place) => (
              <td key={heads[place + 1]} className="figure py-1 pl-2 text-right">
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
