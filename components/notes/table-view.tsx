import { StatusBadge } from "@/components/ui";
import { type Rich, reasonColumn, type Table } from "@/lib/notes";
import type { LessonContext } from "./lesson-context";
import { Prose } from "./prose";

const SCROLLER = "-mr-4 scroll-shadow-x overflow-x-auto pr-4 sm:mr-0 sm:pr-0";

/**
 * A table to read: a rule under the head, hair rows. It scrolls sideways inside its own box. On a phone the reasons of a
 * `Why` column stand under the answers.
 */
export function TableView({ table, context }: { readonly table: Table; readonly context: LessonContext }) {
  const statusColumn = table.header.findIndex(({ text }) => /^(status|code|status code)$/i.test(text));
  const whyColumn = reasonColumn(table);
  const columns = table.header.length - (whyColumn === null ? 0 : 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section tabIndex={0} aria-label={tableName(table)} className={SCROLLER}>
      <table
        className={`w-full border-collapse text-left text-[0.9375rem] leading-[1.375rem] ${columns > 2 ? "min-w-[32rem]" : ""}`}
      >
        <thead>
          <tr>
            {table.header.map((head, column) => (
              <th
                key={head.position.start.offset}
                scope="col"
                className={`${column === whyColumn ? "max-sm:hidden " : ""}border-ink-2 border-b-[1.5px] pr-4 pb-2 align-bottom font-[550] text-13 text-ink-3 leading-[18px] last:pr-0`}
              >
                <Prose rich={head} context={context} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.position.start.offset} className="border-hair border-b last:border-line">
              {table.header.map((head, column) => {
                const cell = row.cells[column];
                const reason = whyColumn !== null && column === whyColumn - 1 ? row.cells[whyColumn] : undefined;
                return cell ? (
                  <Cell
                    key={head.position.start.offset}
                    cell={cell}
                    reason={reason ?? null}
                    isReason={column === whyColumn}
                    isStatus={column === statusColumn}
                    first={column === 0}
                    context={context}
                  />
                ) : null;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function tableName(table: Table): string {
  return `Table: ${table.header
    .map(({ text }) => text)
    .filter(Boolean)
    .join(", ")}`;
}

const MOST_NAME_WORDS = 5;

/** A whole case in the first column is read as text, a name is looked for. */
function isName({ text }: Rich): boolean {
  return text.split(" ").length <= MOST_NAME_WORDS;
}

interface CellProps {
  readonly cell: Rich;
  /** What a phone shows under the cell. */
  readonly reason: Rich | null;
  readonly isReason: boolean;
  readonly isStatus: boolean;
  readonly first: boolean;
  readonly context: LessonContext;
}

function Cell({ cell, reason, isReason, isStatus, first, context }: CellProps) {
  const content =
    isStatus && /^[1-5]\d\d$/.test(cell.text) ? (
      <StatusBadge status={cell.text} />
    ) : (
      <Prose rich={cell} context={context} />
    );
  const look = "py-[9px] pr-4 align-top last:pr-0";
  return first ? (
    <th scope="row" className={`${look} ${isName(cell) ? "font-[550]" : "font-normal"}`}>
      {content}
    </th>
  ) : (
    <td className={isReason ? `${look} max-sm:hidden` : look}>
      {content}
      {reason && reason.text !== "" ? (
        <span className="mt-1 block text-13 text-ink-2 leading-[18px] sm:hidden">
          <Prose rich={reason} context={context} />
        </span>
      ) : null}
    </td>
  );
}
