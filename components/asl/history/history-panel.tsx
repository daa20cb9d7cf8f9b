"use client";

import { useMemo, useState } from "react";
import { Panel } from "@/components/sandbox";
import { countOf } from "@/components/ui";
import { useBench } from "../bench-context";
import type { RunRecord } from "../model";
import { EventDetails } from "./event-details";
import { enteredStates, historyRows } from "./history-filter";
import { HistoryTable } from "./history-table";

/** The events of the run with the service's names; the row of the playhead is marked, what is still to come is grey. */
export function HistoryPanel({ className = "" }: { readonly className?: string }) {
  const { state } = useBench();
  const { run } = state;
  if (run.type === "done") return <History key={run.record.startedAt} record={run.record} className={className} />;
  return (
    <Panel label="History" head={<p>History</p>} className={className}>
      <p className="p-3 text-13 text-ink-3">Here come the events of a run, as GetExecutionHistory would list them.</p>
    </Panel>
  );
}

function History({ record, className }: { readonly record: RunRecord; readonly className: string }) {
  const { state, go } = useBench();
  const [only, setOnly] = useState<string | null>(null);
  const [details, setDetails] = useState(false);
  const states = useMemo(() => enteredStates(record), [record]);
  const filter = only !== null && states.includes(only) ? only : null;
  const rows = useMemo(() => historyRows(record, filter), [record, filter]);
  return (
    <Panel
      label="History"
      className={className}
      head={
        <>
          <p>History</p>
          <span className="font-normal text-ink-3">{countOf(rows?.length ?? record.events.length, "event")}</span>
          <label className="ml-auto flex min-w-0 items-center gap-1.5 font-normal text-12 text-ink-3">
            <span className="max-sm:sr-only">of</span>
            <select
              value={filter ?? ""}
              onChange={({ target }) => setOnly(target.value === "" ? null : target.value)}
              aria-label="Events of"
              className="h-11 min-w-0 max-w-36 truncate rounded-control border border-control bg-panel px-1 text-12 text-ink md:h-6"
            >
              <option value="">all states</option>
              {states.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            aria-pressed={details}
            onClick={() => setDetails(!details)}
            className="h-11 rounded-control border border-control px-2 font-normal text-12 hover:bg-hover aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent md:h-6"
          >
            Details
          </button>
        </>
      }
    >
      <ChildNote record={record} />
      <HistoryTable record={record} rows={rows} moment={state.moment} onGo={go} />
      {details ? <EventDetails record={record} moment={state.moment} /> : null}
    </Panel>
  );
}

/** Child executions have histories of their own, as in the service. */
function ChildNote({ record: { children } }: { readonly record: RunRecord }) {
  if (children.length === 0) return null;
  const failed = children.filter(({ outcome }) => outcome === "FAILED").length;
  return (
    <p className="flex-none border-hair border-b px-3 py-1 text-12 text-ink-2">
      {countOf(children.length, "child execution")} of a Distributed Map, {failed === 0 ? "none" : failed} failed. Their
      events are in histories of their own.
    </p>
  );
}
