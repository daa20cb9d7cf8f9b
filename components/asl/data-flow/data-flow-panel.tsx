"use client";

import { useState } from "react";
import { Panel, PanelTabs } from "@/components/sandbox";
import { useMomentView } from "../bench/use-moment-view";
import { useBench } from "../bench-context";
import type { RunRecord } from "../model";
import { StateBadge } from "../state-badge";
import { JsonBlock } from "./json-block";
import { PickedActions, RunTo } from "./picked-actions";
import { Scroll } from "./scroll";
import { shownVisit, visitNumber } from "./shown-visit";
import { Stages } from "./stages";
import { Variables } from "./variables";

type Tab = "flow" | "variables" | "context";

/** What the data of the selected step goes through, stage by stage; beside it the variables and the context object. */
export function DataFlowPanel({ className = "" }: { readonly className?: string }) {
  const { run, selected } = useBench().state;
  if (run.type === "done")
    return <DataFlow record={run.record} definition={run.setup.definition} className={className} />;
  return (
    <Panel label="Data flow" head={<p>Data flow</p>} className={className}>
      <div className="grid justify-items-start gap-2 p-3 text-13 text-ink-3">
        <p>
          Here stands what becomes of the data in the step under the playhead: from the input of the state to what the
          next one gets.
        </p>
        {selected === null ? null : <RunTo state={selected} />}
      </div>
    </Panel>
  );
}

interface DataFlowProps {
  readonly record: RunRecord;
  readonly definition: string;
  readonly className: string;
}

function DataFlow({ record, definition, className }: DataFlowProps) {
  const { moment, selected } = useBench().state;
  const [tab, setTab] = useState<Tab>("flow");
  const index = shownVisit(record, moment, selected);
  const view = useMomentView(record, index, moment);
  if (index === -1)
    return (
      <Panel label="Data flow" head={<p>Data flow</p>} className={className}>
        <div className="grid justify-items-start gap-2 p-3 text-13 text-ink-2">
          <p>{selected === null ? "No state has been entered yet." : `${selected} has not been entered yet.`}</p>
          {selected === null ? null : <RunTo state={selected} />}
        </div>
      </Panel>
    );
  const row = record.visits.at(index);
  return (
    <section aria-label="Data flow" className={`flex min-h-0 min-w-0 flex-col bg-panel ${className}`}>
      <header className="flex h-11 flex-none items-center gap-2.5 border-line border-b px-3 text-13 md:h-9">
        <StateBadge type={row.type} />
        <p className="min-w-0 truncate font-semibold" title={row.state}>
          {row.state}
        </p>
        <span className="ml-auto whitespace-nowrap text-12 text-ink-3">{whichText(record, index, moment)}</span>
        {selected === null ? null : <PickedActions state={selected} />}
      </header>
      <PanelTabs
        label="Data of the step"
        value={tab}
        onChange={setTab}
        className="flex-1"
        tabs={[
          { name: "flow", label: "Data flow", content: <Stages record={record} definition={definition} view={view} /> },
          {
            name: "variables",
            label: "Variables",
            count: Object.keys(view?.variables ?? {}).length,
            content: <Variables view={view} />,
          },
          {
            name: "context",
            label: "Context object",
            content: <Scroll>{view === null ? null : <JsonBlock value={view.context} />}</Scroll>,
          },
        ]}
      />
    </section>
  );
}

/** Which visit and attempt it is, where there are several. */
function whichText(record: RunRecord, index: number, moment: number): string {
  const { attempts } = record.visits.at(index);
  const { number: visit, all } = visitNumber(record, index);
  const tries = attempts.filter(({ scheduledEventId }) => scheduledEventId <= moment).length;
  return [
    all > 1 ? `visit ${visit} of ${all}` : "",
    attempts.length > 1 && tries > 0 ? `attempt ${tries} of ${attempts.length}` : "",
  ]
    .filter((text) => text !== "")
    .join(", ");
}
