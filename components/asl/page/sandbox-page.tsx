"use client";

import { useCallback, useMemo } from "react";
import { LinkProblem, useOpened } from "@/components/sandbox";
import type { SandboxContent } from "@/lib/sandbox";
import { StepFunctionsSandbox } from "../bench/step-functions-sandbox";
import { isEdited } from "../bench-reducer";
import type { BenchState } from "../model";
import { ChallengePanel } from "./challenge-panel";
import { ImportGate } from "./import-gate";
import { MachineMenu } from "./machine-menu";
import { machineShelf } from "./machine-shelf";
import { OpenInBench } from "./open-in-bench";
import { PageTools } from "./page-tools";

/** The page: examples, challenges, what is imported, kept and shared, round the bench. */
export function SandboxPage({ content }: { readonly content: SandboxContent }) {
  const shelf = useMemo(() => machineShelf(content), [content]);
  const { opened, problem, closeProblem, choose, showOwn, keep } = useOpened(shelf);
  const keepState = useCallback(
    (state: BenchState) => keep(state.original, isEdited(state) ? state.setup : null),
    [keep],
  );
  const { source } = opened;
  const challenge = source.kind === "challenge" ? content.challenges.find(({ id }) => id === source.id) : undefined;
  return (
    <ImportGate onImport={showOwn}>
      {(importText) => (
        <StepFunctionsSandbox
          setup={opened.original}
          onChange={keepState}
          title={<MachineMenu content={content} source={source} onChoose={choose} onEmpty={showOwn} />}
          tools={<PageTools onFile={importText} />}
          banner={
            <>
              <OpenInBench opened={opened} />
              {problem === null ? null : <LinkProblem problem={problem} onClose={closeProblem} />}
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
