"use client";

import { type ReactNode, useState } from "react";
import { ChartLegend, FigureTable, type FigureView, LazyChart } from "@/components/figures";
import { TableToggle } from "@/components/ui";
import { ReportSection } from "./report-section";

interface FigureSectionProps {
  readonly title: string;
  /** Null: nothing to show yet. */
  readonly view: FigureView | null;
  readonly empty: ReactNode;
  /** A choice that changes the figures. */
  readonly choice?: ReactNode;
}

/** Figures as a chart or, at the press of a button, as a table. */
export function FigureSection({ title, view, empty, choice }: FigureSectionProps) {
  const [asTable, setAsTable] = useState(false);
  if (view === null) return <ReportSection title={title}>{empty}</ReportSection>;
  const tools = <TableToggle title={title} asTable={asTable} onToggle={() => setAsTable(!asTable)} />;
  return (
    <ReportSection title={title} sentence={view.sentence} tools={tools}>
      {choice ? <div className="mb-3">{choice}</div> : null}
      {asTable ? (
        <FigureTable view={view} title={title} />
      ) : (
        <>
          <LazyChart view={view} />
          <ChartLegend columns={view.columns} />
        </>
      )}
    </ReportSection>
  );
}
