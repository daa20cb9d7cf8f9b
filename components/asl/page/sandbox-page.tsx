"use client";

import { useCallback, useEffect, useState } from "react";
import { LinkProblem } from "@/components/sandbox";
import { useToast } from "@/components/ui";
import type { AslSetup, SandboxContent } from "@/lib/sandbox";
import { StepFunctionsSandbox } from "../bench/step-functions-sandbox";
import type { BenchState } from "../model";
import { ChallengePanel } from "./challenge-panel";
import { ImportGate } from "./import-gate";
import { MachineMenu } from "./machine-menu";
import { OpenInBench } from "./open-in-bench";
import { keepOpened, type Opened, type Opening, openAddress, openOwn, openSource } from "./opened";
import { PageTools } from "./page-tools";
import { type Source, sourceQuery } from "./source";

const FROM_LINK = "Opened from the link.";

/** The page: examples, challenges, what is imported, kept and shared, round the bench. */
export function SandboxPage({ content }: { readonly content: SandboxContent }) {
  const toast = useToast();
  // What the learner had is read first: the machine of a link takes its place in the store.
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

  /** Opens a machine of the learner's own; the one before it can be had back. */
  const showOwn = useCallback(
    (setup: AslSetup, told: string, moment: number | null = null) => {
      tellOwn(told, openSource(content, { kind: "own" }));
      show(openOwn(setup, moment));
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
      if (fromLink) showOwn(linked.original, FROM_LINK, linked.moment);
      else if (wrong !== null) setOpening((last) => ({ ...last, problem: wrong }));
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [content, showOwn]);

  const keep = useCallback((state: BenchState) => keepOpened(opened, state), [opened]);
  const { source } = opened;
  const challenge = source.kind === "challenge" ? content.challenges.find(({ id }) => id === source.id) : undefined;
  const choose = (next: Source): void => {
    const found = openSource(content, next);
    if (found) show(found);
  };
  return (
    <ImportGate onImport={showOwn}>
      {(importText) => (
        <StepFunctionsSandbox
          setup={opened.original}
          onChange={keep}
          title={<MachineMenu content={content} source={source} onChoose={choose} onEmpty={showOwn} />}
          tools={<PageTools onFile={importText} />}
          banner={
            <>
              <OpenInBench opened={opened} />
              {problem === null ? null : (
                <LinkProblem problem={problem} onClose={() => setOpening({ ...opening, problem: null })} />
              )}
              {challenge ? (
                <ChallengePanel key={challenge.id} challenge={challenge} content={content} onChoose={choose} />
              ) : null}
            </>
          }
        />
      )}
    </ImportGate>
  );
}
