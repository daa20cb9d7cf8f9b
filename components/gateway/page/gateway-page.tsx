"use client";

import { type ReactNode, useCallback, useEffect, useState } from "react";
import { LinkProblem } from "@/components/sandbox";
import { useToast } from "@/components/ui";
import type { GatewayContent, GatewaySetup } from "@/lib/sandbox/gateway";
import { VisitNote } from "../atlas";
import { GatewayProvider } from "../gateway-provider";
import { DrillPanel, MissionPanel } from "../missions";
import type { GatewayBenchState } from "../model";
import { ExampleNote } from "./example-note";
import { GatewayMenu } from "./gateway-menu";
import { GatewayPanels } from "./gateway-panels";
import { GatewayToolbar } from "./gateway-toolbar";
import { GatewayTools } from "./gateway-tools";
import { ImportGate } from "./import-gate";
import { OpenInBench } from "./open-in-bench";
import { keepOpened, type Opened, type Opening, openAddress, openOwn, openSource } from "./opened";
import { type Source, sourceQuery } from "./source";

const FROM_LINK = "Opened from the link.";

/** The page: examples, missions, drills, what is imported, kept and shared, round the bench. */
export function GatewayPage({ content }: { readonly content: GatewayContent }) {
  const toast = useToast();
  // What the learner had is read first: the setup of a link takes its place in the store.
  const [first] = useState(() => ({
    own: openSource(content, { kind: "own" }),
    opening: openAddress(content, window.location),
  }));
  const [opening, setOpening] = useState<Opening>(first.opening);
  const { opened, problem } = opening;

  const show = useCallback((next: Opened) => {
    setOpening({ opened: next, fromLink: false, problem: null });
    history.replaceState(null, "", window.location.pathname + sourceQuery(next.source));
  }, []);

  const tellOwn = useCallback(
    (told: string, before: Opened | null) => toast(told, before === null ? {} : { undo: () => show(before) }),
    [show, toast],
  );

  /** Opens a setup of the learner's own; the one before it can be had back. */
  const showOwn = useCallback(
    (setup: GatewaySetup, told: string) => {
      tellOwn(told, openSource(content, { kind: "own" }));
      show(openOwn(setup));
    },
    [content, show, tellOwn],
  );

  useEffect(() => {
    if (!first.opening.fromLink) return;
    history.replaceState(null, "", window.location.pathname);
    tellOwn(FROM_LINK, first.own);
  }, [first, tellOwn]);

  // A link that is followed on this very page changes the fragment only.
  useEffect(() => {
    const follow = (): void => {
      const { opened: linked, fromLink, problem: wrong } = openAddress(content, window.location);
      if (fromLink) showOwn(linked.original, FROM_LINK);
      else if (wrong !== null) setOpening((last) => ({ ...last, problem: wrong }));
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [content, showOwn]);

  const keep = useCallback((state: GatewayBenchState) => keepOpened(opened, state), [opened]);
  const choose = (next: Source): void => {
    const found = openSource(content, next);
    if (found) show(found);
  };
  return (
    <GatewayProvider setup={opened.original} onChange={keep}>
      <OpenInBench opened={opened} />
      <ImportGate onImport={showOwn}>
        {(importFile) => (
          <div className="flex flex-col max-lg:min-h-[calc(100dvh-3rem)] lg:h-[calc(100dvh-3rem)] lg:min-h-[600px]">
            <GatewayToolbar
              title={<GatewayMenu content={content} source={opened.source} onChoose={choose} onEmpty={showOwn} />}
              tools={<GatewayTools onFile={importFile} />}
            />
            {problem === null ? null : (
              <LinkProblem problem={problem} onClose={() => setOpening({ ...opening, problem: null })} />
            )}
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
  readonly source: Source;
  readonly onChoose: (source: Source) => void;
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
