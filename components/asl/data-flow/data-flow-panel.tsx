"use client";

import { type ReactNode, useMemo, useState } from "react";
import { Panel, PanelTabs } from "@/components/sandbox";
import { Button } from "@/components/ui";
import { useMomentView } from "../bench/use-moment-view";
import { useBench } from "../bench-context";
import type { MomentView, RunRecord } from "../model";
import { StateBadge } from "../state-badge";
import { JsonBlock } from "./json-block";
import { attemptPlace, shownVisit, visitNumber } from "./shown-visit";
import { StageItem } from "./stage-item";
import { stateFields } from "./state-fields";
import { TokenButtons } from "./token-buttons";
import { visitStages } from "./visit-stages";

type Tab = "flow" | "variables" | "context";

/** What the data of the selected step goes through, stage by stage; beside it the variables and the context object. */
export function DataFlowPanel({ className = "" }: { readonly className?: string }) {
  const { run } = useBench().state;
  if (run.type === "done")
    return <DataFlow record={run.record} definition={run.setup.definition} className={className} />;
  return (
    <Panel label="Data flow" head={<h2>Data flow</h2>} className={className}>
      <p className="p-3 text-13 text-ink-3">
        Here stands what becomes of the data in the step under the playhead: from the input of the state to what the
        next one gets.
      </p>
    </Panel>
  );
}

interface DataFlowProps {
  readonly record: RunRecord;
  readonly definition: string;
  readonly className: string;
}

function DataFlow({ record, definition, className }: DataFlowProps) {
  const { state, runTo } = useBench();
  const { moment, selected } = state;
  const [tab, setTab] = useState<Tab>("flow");
  const index = shownVisit(record, moment, selected);
  const view = useMomentView(record, index, moment);
  if (index === -1)
    return (
      <Panel label="Data flow" head={<h2>Data flow</h2>} className={className}>
        <div className="grid justify-items-start gap-2 p-3 text-13 text-ink-2">
          <p>{selected === null ? "No state has been entered yet." : `${selected} has not been entered yet.`}</p>
          {selected === null ? null : <Button onClick={() => runTo(selected)}>Run to {selected}</Button>}
        </div>
      </Panel>
    );
  const row = record.visits.at(index);
  return (
    <section aria-label="Data flow" className={`flex min-h-0 min-w-0 flex-col bg-panel ${className}`}>
      <header className="flex h-11 flex-none items-center gap-2.5 border-line border-b px-3 text-13 md:h-9">
        <StateBadge type={row.type} />
        <h2 className="min-w-0 truncate font-semibold" title={row.state}>
          {row.state}
        </h2>
        <span className="ml-auto whitespace-nowrap text-12 text-ink-3">{whichText(record, index, moment)}</span>
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

interface StagesProps {
  readonly record: RunRecord;
  readonly definition: string;
  /** It may be that of the moment before, until the worker has answered. */
  readonly view: MomentView | null;
}

function Stages({ record, definition, view }: StagesProps) {
  const visit = view?.visit ?? null;
  const name = visit?.state ?? "";
  const fields = useMemo(() => stateFields(definition, name), [definition, name]);
  if (view === null || visit === null || fields === null) return <Scroll />;
  const { index } = view;
  const row = record.visits.at(index);
  const event = view.moment === 0 ? null : record.events.at(view.moment - 1);
  const stages = visitStages({ ...fields, view: { ...view, visit }, row, record, event });
  const waiting = visit.attempts.at(-1)?.outcome.type === "running" && visit.attempts.at(-1)?.token !== null;
  return (
    <Scroll>
      <ol className="trace on-panel">
        {stages.map((stage) => (
          <StageItem key={stage.name} stage={stage}>
            {stage.name === "Task" && waiting ? (
              <TokenButtons state={row.state} place={attemptPlace(record, index, view.moment)} />
            ) : null}
          </StageItem>
        ))}
      </ol>
    </Scroll>
  );
}

function Variables({ view }: { readonly view: MomentView | null }) {
  const empty = view === null || Object.keys(view.variables).length === 0;
  const assigned = view?.visit?.assigned;
  return (
    <Scroll>
      <p className="text-12 text-ink-3">
        {empty ? "The state sees no variables." : "What the state sees, before its own Assign:"}
      </p>
      {empty ? null : <JsonBlock value={view.variables} />}
      {assigned === undefined ? null : (
        <>
          <p className="mt-3 text-12 text-ink-3">What it assigns, for the states after it:</p>
          <JsonBlock value={assigned} before={view?.variables} />
        </>
      )}
    </Scroll>
  );
}

function Scroll({ children }: { readonly children?: ReactNode }) {
  return <div className="min-h-0 flex-1 overflow-y-auto py-2 pr-3 pl-2.5">{children}</div>;
}
