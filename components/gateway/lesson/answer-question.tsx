"use client";

import { useState } from "react";
import { useAppend } from "@/components/progress";
import type { LessonPlace } from "@/components/sandbox";
import { CallEnded } from "@/components/sandbox/worker";
import type { GatewayFence, GatewayPrediction, GatewayQuestion, GatewayVerdict } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import { AnswerVerdict } from "./answer-verdict";
import { QuestionForm } from "./question-form";

interface AnswerQuestionProps {
  readonly question: GatewayQuestion;
  readonly fence: GatewayFence;
  readonly place: LessonPlace;
  /** Requests are free from now on; after a prediction they are sent at once. */
  readonly onAnswered: (sends: boolean) => void;
}

type Phase =
  | { readonly type: "asking"; readonly problem: string | null }
  | { readonly type: "judging" }
  | { readonly type: "told"; readonly verdict: GatewayVerdict; readonly predicted: GatewayPrediction }
  | { readonly type: "closed" };

/** Asks for a prediction before the first request, sends, and says how right it was and which wrong idea explains a wrong one. */
export function AnswerQuestion({ question, fence, place, onAnswered }: AnswerQuestionProps) {
  const { state, link } = useGatewayBench();
  const append = useAppend();
  const [phase, setPhase] = useState<Phase>({ type: "asking", problem: null });

  async function judge(predicted: GatewayPrediction): Promise<void> {
    setPhase({ type: "judging" });
    const { setup } = state;
    const steps = fence.steps.length > 1 ? fence.steps : [{ at: 0, request: setup.request }];
    const verdict = await link.ask("judge", { setup, steps, question, predicted }).catch(endedCall);
    if (verdict === null) return setPhase({ type: "asking", problem: "That could not be tried. Predict again." });
    const { right, misconception } = verdict;
    const { noteId, topic } = place;
    append({ type: "prediction-made", noteId, topic, question: question.kind, right, misconception });
    setPhase({ type: "told", verdict, predicted });
    onAnswered(true);
  }

  switch (phase.type) {
    case "closed":
      return null;
    case "told":
      return (
        <AnswerVerdict
          predicted={phase.predicted}
          verdict={phase.verdict}
          onClose={() => setPhase({ type: "closed" })}
        />
      );
    default:
      return (
        <QuestionForm
          question={question}
          fence={fence}
          problem={phase.type === "asking" ? phase.problem : null}
          busy={phase.type === "judging"}
          onPredict={(predicted) => void judge(predicted)}
          onSkip={() => {
            setPhase({ type: "closed" });
            onAnswered(false);
          }}
        />
      );
  }
}

function endedCall(error: unknown): null {
  if (error instanceof CallEnded) return null;
  throw error;
}
