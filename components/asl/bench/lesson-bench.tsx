"use client";

import { type ReactNode, useState } from "react";
import { PanelTabs, useWide } from "@/components/sandbox";
import type { AslSetup, EditablePart } from "@/lib/sandbox";
import { DataFlowPanel } from "../data-flow/data-flow-panel";
import { HistoryPanel } from "../history/history-panel";
import type { BenchState } from "../model";
import { LessonTrace } from "../timeline/lesson-trace";
import { BenchProvider } from "./bench-provider";
import { GraphContent, TableContent } from "./graph-content";
import { ProblemNotice } from "./problem-notice";
import { RunButton } from "./run-button";
import { type SetupTab, useSetupTabs } from "./setup-tabs";

interface LessonBenchProps {
  readonly setup: AslSetup;
  readonly editable: readonly EditablePart[];
  readonly onChange?: (state: BenchState) => void;
  /** Nothing may be run yet: a prediction comes first. */
  readonly blocked?: boolean;
  /** At the right of the title: reset, open full size. */
  readonly tools?: ReactNode;
  /** Under the title: the question before the first run. */
  readonly banner?: ReactNode;
}

/** The sandbox inside a lesson: fills the box that it is given. */
export function LessonBench({ setup, editable, onChange, blocked = false, tools, banner }: LessonBenchProps) {
  return (
    <BenchProvider setup={setup} {...(onChange && { onChange })}>
      <div className="flex h-full min-h-0 flex-col text-13 leading-5">
        <header className="flex flex-none flex-wrap items-center gap-2 border-line border-b bg-bench px-2.5 py-1.5">
          <p className="min-w-0 flex-1 truncate pl-0.5 font-semibold text-13">{setup.title}</p>
          {tools}
          <RunButton blocked={blocked} />
        </header>
        {banner}
        <ProblemNotice />
        <LessonPanels editable={editable} />
        <LessonTrace />
      </div>
    </BenchProvider>
  );
}

type View = "graph" | "table" | "flow" | "history";

function useViews() {
  return [
    { name: "graph", label: "Graph", content: <GraphContent /> },
    { name: "flow", label: "Data flow", content: <DataFlowPanel className="flex-1" /> },
    { name: "history", label: "History", content: <HistoryPanel className="flex-1" /> },
    { name: "table", label: "Table", content: <TableContent /> },
  ] as const;
}

/** The width of the window from which definition and graph have room side by side. */
const WIDE = 900;

function LessonPanels({ editable }: Pick<LessonBenchProps, "editable">) {
  const wide = useWide(WIDE);
  const [part, setPart] = useState<SetupTab>("definition");
  const [view, setView] = useState<View>("graph");
  const [either, setEither] = useState<SetupTab | View>("graph");
  const parts = useSetupTabs(editable);
  const views = useViews();
  if (!wide)
    return (
      <PanelTabs label="Sandbox" tabs={[...views, ...parts]} value={either} onChange={setEither} className="flex-1" />
    );
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] grid-rows-[minmax(0,1fr)] gap-px bg-line">
      <PanelTabs label="Machine" tabs={parts} value={part} onChange={setPart} />
      <PanelTabs label="Run" tabs={views} value={view} onChange={setView} />
    </div>
  );
}
