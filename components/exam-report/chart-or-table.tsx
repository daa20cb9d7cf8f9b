"use client";

import { type ReactNode, useId, useState } from "react";
import { TableToggle } from "@/components/ui";

interface ChartOrTableProps {
  readonly title: string;
  /** What the figures mean. */
  readonly sentence: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
}

/** Figures as a picture or, at the press of a button, as a table. */
export function ChartOrTable({ title, sentence, chart, table }: ChartOrTableProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="flex min-h-11 items-center justify-between gap-4 md:min-h-8">
        <h2 id={id} className="text-20">
          {title}
        </h2>
        <TableToggle title={title} asTable={asTable} onToggle={() => setAsTable(!asTable)} />
      </div>
      <p className="mt-0.5 max-w-measure text-ink-2">{sentence}</p>
      <div className="mt-3.5">{asTable ? table : chart}</div>
    </section>
  );
}
