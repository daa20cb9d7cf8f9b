"use client";

import { useState } from "react";
import { stepFunctionsHref } from "@/components/routes";
import { FullSizeLink, ResetButton, readWork } from "@/components/sandbox";
import { setupFragment, unpackSetup } from "@/lib/sandbox";
import { LessonBench } from "../bench/lesson-bench";
import { useBench } from "../bench-context";
import { isEdited } from "../bench-reducer";
import type { LessonSandboxProps } from "./lesson-sandbox";
import { PredictionPanel } from "./prediction-panel";
import { RestoreWork } from "./restore-work";
import { useKeptWork } from "./use-kept-work";

/** The sandbox of a lesson at work: what was changed is kept, and a prediction may come before the first run. */
export function LessonWork({ fence, place }: LessonSandboxProps) {
  const name = `lesson/${place.noteId}/${place.name}`;
  const [work] = useState(() => unpackSetup(readWork(name))?.setup ?? null);
  const [asking, setAsking] = useState(fence.prediction !== null);
  const keep = useKeptWork(name);
  return (
    <LessonBench
      setup={fence.setup}
      editable={fence.editable}
      onChange={keep}
      blocked={asking}
      tools={<Tools />}
      banner={
        <>
          <RestoreWork work={work} />
          {fence.prediction === null ? null : (
            <PredictionPanel task={fence.prediction} place={place} onAnswered={() => setAsking(false)} />
          )}
        </>
      }
    />
  );
}

function Tools() {
  const { state, dispatch } = useBench();
  const { setup, run, moment } = state;
  const ran = run.type === "done" && !run.stale;
  return (
    <>
      <ResetButton
        loses="Your changes to definition, input and mocks are lost."
        edited={isEdited(state)}
        onReset={() => dispatch({ type: "reset" })}
      />
      <FullSizeLink href={stepFunctionsHref} fragment={() => setupFragment({ setup, moment: ran ? moment : null })} />
    </>
  );
}
