"use client";

import { useState } from "react";
import { Panel } from "@/components/sandbox";
import { TableToggle } from "@/components/ui";
import { useGatewayBench } from "../bench-context";
import { metricTotals } from "./metric-totals";
import { MetricsChart } from "./metrics-chart";
import { MetricsTable } from "./metrics-table";

/** Metrics of everything that was sent, over virtual time. */
export function MetricsPanel({ className = "" }: { readonly className?: string }) {
  const { state } = useGatewayBench();
  const [asTable, setAsTable] = useState(false);
  const totals = metricTotals(state.sent);
  return (
    <Panel
      label="Metrics"
      className={className}
      head={
        <>
          <h2 className="text-13">Metrics</h2>
          <span className="font-normal text-ink-2">of all that was sent</span>
          {state.sent.length === 0 ? null : (
            <span className="ml-auto">
              <TableToggle title="Metrics" asTable={asTable} onToggle={() => setAsTable(!asTable)} />
            </span>
          )}
        </>
      }
    >
      {state.sent.length === 0 ? (
        <p className="p-3 text-13 text-ink-2">Counts, errors and times of your requests gather here.</p>
      ) : asTable ? (
        <MetricsTable sent={state.sent} />
      ) : (
        <>
          <MetricsChart sent={state.sent} shown={state.shown} />
          <dl className="flex flex-wrap gap-px border-line border-t bg-hair">
            {totals.map(({ name, statistic, value, unit }) => (
              <div key={name} className="flex-1 bg-panel px-3 py-1.5">
                <dt className="whitespace-nowrap text-12 text-ink-3">
                  {name}
                  <span className="sr-only">, {statistic}</span>
                </dt>
                <dd className={`figure font-[550] text-14 ${isError(name) && value > 0 ? "text-4xx" : ""}`}>
                  {value.toLocaleString("en-US")}
                  {unit === "" ? null : <span className="ml-1 font-normal text-12 text-ink-3">{unit}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Panel>
  );
}

function isError(name: string): boolean {
  return /^[45]xx/i.test(name);
}
