"use client";

import { type ReactNode, useCallback, useMemo } from "react";
import { LinkProblem, useOpened } from "@/components/sandbox";
import type { GatewayContent } from "@/lib/sandbox/gateway";
import { VisitNote } from "../atlas";
import { isEdited } from "../bench-reducer";
import { GatewayProvider } from "../gateway-provider";
import { DrillPanel, MissionPanel } from "../missions";
import type { GatewayBenchState } from "../model";
import { type ApiSource, apiShelf } from "./api-shelf";
import { ExampleNote } from "./example-note";
import { GatewayMenu } from "./gateway-menu";
import { GatewayPanels } from "./gateway-panels";
import { GatewayToolbar } from "./gateway-toolbar";
import { GatewayTools } from "./gateway-tools";
import { ImportGate } from "./import-gate";
import { OpenInBench } from "./open-in-bench";

/** The page: examples, missions, drills, what is imported, kept and shared, round the bench. */
export function GatewayPage({ content }: { readonly content: GatewayContent }) {
  const shelf = useMemo(() => apiShelf(content), [content]);
  const { opened, problem, closeProblem, choose, showOwn, keep } = useOpened(shelf);
  const keepState = useCallback(
    (state: GatewayBenchState) => keep(state.original, isEdited(state) ? state.setup : null),
    [keep],
  );
  return (
    <GatewayProvider setup={opened.original} onChange={keepState}>
      <OpenInBench opened={opened} />
      <ImportGate onImport={showOwn}>
        {(importFile) => (
          <div className="flex flex-col max-lg:min-h-[calc(100dvh-3rem)] lg:h-[calc(100dvh-3rem)] lg:min-h-[600px]">
            <GatewayToolbar
              title={<GatewayMenu content={content} source={opened.source} onChoose={choose} onEmpty={showOwn} />}
              tools={<GatewayTools onFile={importFile} />}
            />
            {problem === null ? null : <LinkProblem problem={problem} onClose={closeProblem} />}
            <VisitNote />
            <Exercise content={content} source={opened.source} onChoose={choose}>
              <GatewayPanels atlas={content.atlas} />
            </Exercise>
          </div>
        )}
      </ImportGate>
    </GatewayProvider>
  );
}

interface ExerciseProps {
  readonly content: GatewayContent;
  readonly source: ApiSource;
  readonly onChoose: (source: ApiSource) => void;
  readonly children: ReactNode;
}

/** The bench, with what is to be done on it. A drill hides its setup until the cause is found. */
function Exercise({ content, source, onChoose, children }: ExerciseProps) {
  if (source.kind === "own") return children;
  const drill = source.kind === "drill" ? content.drills.find(({ id }) => id === source.id) : undefined;
  if (drill)
    return (
      <DrillPanel key={drill.id} drill={drill} content={content} onChoose={onChoose}>
        {children}
      </DrillPanel>
    );
  const mission = source.kind === "mission" ? content.missions.find(({ id }) => id === source.id) : undefined;
  const example = source.kind === "example" ? content.examples.find(({ id }) => id === source.id) : undefined;
  return (
    <>
      {mission ? <MissionPanel key={mission.id} mission={mission} content={content} onChoose={onChoose} /> : null}
      {example ? <ExampleNote key={example.id} example={example} /> : null}
      {children}
    </>
  );
}
