"use client";

import { useState } from "react";
import { PanelTabs, useWide } from "@/components/sandbox";
import { DataFlowPanel } from "../data-flow/data-flow-panel";
import { HistoryPanel } from "../history/history-panel";
import { Languages } from "../languages/languages";
import { TimelinePanel } from "../timeline/timeline-panel";
import { GraphContent, TableContent } from "./graph-content";
import { ProblemNotice } from "./problem-notice";
import { ALL_PARTS, type SetupTab, useSetupTabs } from "./setup-tabs";

/** The width from which the panels stand side by side. */
const WIDE = 768;

/** All panels of the sandbox: side by side in a wide window, one below the other on a phone. */
export function BenchPanels() {
  return useWide(WIDE) ? <WidePanels /> : <PhonePanels />;
}

type View = "graph" | "table" | "languages";

const GRAPH = { name: "graph", label: "Graph", content: <GraphContent plainWheel /> } as const;
const TABLE = { name: "table", label: "Table", content: <TableContent /> } as const;

/** Both query languages; made only while it is looked at, since it runs the machine twice. */
function languagesTab(shown: boolean) {
  return { name: "languages", label: "JSONPath and JSONata", content: shown ? <Languages /> : null } as const;
}

function WidePanels() {
  const [part, setPart] = useState<SetupTab>("definition");
  const [view, setView] = useState<View>("graph");
  const tabs = useSetupTabs(ALL_PARTS);
  return (
    <>
      <ProblemNotice />
      <div className="grid min-h-0 flex-1 auto-rows-[420px] grid-cols-2 gap-px bg-line lg:auto-rows-auto lg:grid-cols-[360px_minmax(0,1fr)_400px] lg:grid-rows-[minmax(0,1fr)_272px] xl:grid-cols-[424px_minmax(440px,1fr)_480px]">
        <PanelTabs label="Machine" tabs={tabs} value={part} onChange={setPart} />
        <PanelTabs
          label="Graph of the machine"
          tabs={[GRAPH, TABLE, languagesTab(view === "languages")]}
          value={view}
          onChange={setView}
          className={view === "languages" ? "lg:col-span-2" : ""}
        />
        {view === "languages" ? null : <DataFlowPanel />}
        <TimelinePanel className="max-lg:col-span-full max-lg:row-start-2 lg:col-span-2" />
        <HistoryPanel />
      </div>
    </>
  );
}

function PhonePanels() {
  const [shown, setShown] = useState<SetupTab | View>("graph");
  const [definition, ...others] = useSetupTabs(ALL_PARTS);
  const tabs = [...(definition ? [definition] : []), GRAPH, TABLE, ...others, languagesTab(shown === "languages")];
  return (
    <div className="grid gap-2 bg-bench">
      <ProblemNotice />
      <PanelTabs label="Machine" tabs={tabs} value={shown} onChange={setShown} className="h-[432px]" />
      <TimelinePanel />
      <DataFlowPanel className="h-[480px]" />
      <HistoryPanel className="h-[400px]" />
    </div>
  );
}
