"use client";

import { useState } from "react";
import { useAppend } from "@/components/progress";
import type { LessonPlace } from "@/components/sandbox";
import { CallEnded } from "@/components/sandbox/worker";
import type { PredictionAnswer, PredictionTask, PredictionVerdict } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import { PredictionForm } from "./prediction-form";
import { RunVerdict } from "./run-verdict";

interface PredictionPanelProps {
  readonly task: PredictionTask;
  readonly place: LessonPlace;
  /** The run is free from now on. */
  readonly onAnswered: () => void;
}

type Phase =
  | { readonly type: "asking"; readonly problem: string | null }
  | { readonly type: "judging" }
  | { readonly type: "told"; readonly verdict: PredictionVerdict; readonly predicted: PredictionAnswer }
  | { readonly type: "closed" };

/** Asks for a prediction before the first run, runs, and says how right it was and which wrong idea explains a wrong one. */
export function PredictionPanel({ task, place, onAnswered }: PredictionPanelProps) {
  const { state, run, link } = useBench();
  const append = useAppend();
  const [phase, setPhase] = useState<Phase>({ type: "asking", problem: null });

  async function judge(predicted: PredictionAnswer): Promise<void> {
    setPhase({ type: "judging" });
    const verdict = await link.ask("judge", { setup: state.setup, task, predicted }).catch(endedCall);
    if (verdict === null || !verdict.ok)
      return setPhase({ type: "asking", problem: "The machine can't be run as it stands. Mend it or reset it first." });
    const { right, misconception } = verdict.value;
    const { noteId, topic } = place;
    append({ type: "prediction-made", noteId, topic, question: task.kind, right, misconception });
    setPhase({ type: "told", verdict: verdict.value, predicted });
    onAnswered();
    run();
  }

  switch (phase.type) {
    case "closed":
      return null;
    case "told":
      return (
        <RunVerdict
          task={task}
          predicted={phase.predicted}
          verdict={phase.verdict}
          onClose={() => setPhase({ type: "closed" })}
        />
      );
    default:
      return (
        <PredictionForm
          task={task}
          definition={state.setup.definition}
          problem={phase.type === "asking" ? phase.problem : null}
          busy={phase.type === "judging"}
          onPredict={(predicted) => void judge(predicted)}
          onSkip={() => {
            setPhase({ type: "closed" });
            onAnswered();
          }}
        />
      );
  }
}

function endedCall(error: unknown): null {
  if (error instanceof CallEnded) return null;
  throw error;
}
