"use client";

import { useState } from "react";
import { formatFigure } from "@/components/figures";
import { Button } from "@/components/ui";
import { type MasteryRow, masteryInWords } from "./mastery-rows";
import { ReportSection } from "./report-section";
import { SectionEmpty } from "./section-empty";

const SHOWN = 10;

interface MasterySectionProps {
  readonly title: string;
  /** What a row is. */
  readonly rowHead: string;
  readonly rows: readonly MasteryRow[];
  /** The retention that the learner wants, 0 to 1: the mark on each ruler. */
  readonly target: number;
  /** Why there may be no row. */
  readonly empty: string;
}

/** What share of the facts of each group the learner would recall now, the weakest first. */
export function MasterySection({ title, rowHead, rows, target, empty }: MasterySectionProps) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) {
    return (
      <ReportSection title={title}>
        <SectionEmpty href="/learn/" action="See the lessons">
          {empty}
        </SectionEmpty>
      </ReportSection>
    );
  }
  const more = rows.length - SHOWN;
  return (
    <ReportSection title={title} sentence={masteryInWords(rows)}>
      <table className="w-full text-13">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="text-12 text-ink-3">
            <th scope="col" className="py-1 text-left font-[550]">
              {rowHead}
            </th>
            {["Seen", "Cards", "Recall now"].map((name) => (
              <th key={name} scope="col" className="py-1 pl-3 text-right font-[550]">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
            <Row key={row.group} row={row} target={target} />
          ))}
        </tbody>
      </table>
      {more > 0 && !all ? (
        <Button className="mt-2" onClick={() => setAll(true)}>
          Show {more} more
        </Button>
      ) : null}
      <p className="mt-2 hidden text-12 text-ink-3 sm:block">
        The upright mark is your target, {formatFigure(target, "percent")}.
      </p>
    </ReportSection>
  );
}

function Row({ row, target }: { readonly row: MasteryRow; readonly target: number }) {
  return (
    <tr className="border-hair border-t">
      <th scope="row" className="py-1.5 text-left font-[550]">
        {row.name}
      </th>
      <td className="figure py-1.5 pl-3 text-right text-ink-2">{formatFigure(row.seen, "count")}</td>
      <td className="figure py-1.5 pl-3 text-right text-ink-2">{formatFigure(row.total, "count")}</td>
      <td className="whitespace-nowrap py-1.5 pl-3 text-right">
        <Ruler share={row.share} target={target} />
        <span className="figure inline-block w-12">{formatFigure(row.share, "percent")}</span>
      </td>
    </tr>
  );
}

function Ruler({ share, target }: { readonly share: number; readonly target: number }) {
  return (
    <svg
      viewBox="0 0 74 12"
      width={74}
      height={12}
      aria-hidden="true"
      className="hidden sm:inline-block forced-colors:[--control:CanvasText] forced-colors:[--ink-2:CanvasText] forced-colors:[--ink-3:CanvasText]"
    >
      <path d="M0 11.25H74" className="stroke-control" strokeWidth={1.5} />
      <rect x={0} y={2} width={74 * share} height={9} className="fill-ink-2" />
      <path d={`M${74 * target} 0V12`} className="stroke-ink-3" strokeWidth={1.5} />
    </svg>
  );
}
