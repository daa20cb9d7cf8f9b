"use client";

import { useId, useState } from "react";
import { PredictionFrame } from "@/components/sandbox";
import { HTTP_PHASES, type PhaseName, REST_PHASES } from "@/lib/gateway";
import type { GatewayFence, GatewayPrediction, GatewayQuestion } from "@/lib/sandbox/gateway";
import { statusText } from "../answer/status-texts";
import { PHASE_NAMES } from "../pipeline/phase-names";
import { questionWords } from "./question-words";

/** Those that an API of API Gateway answers with, and two that it does not. */
const STATUSES = [
  ...[200, 201, 202, 204, 400, 401, 403, 404, 405, 413, 415, 429, 500, 502, 503, 504],
] as const satisfies readonly number[];

interface QuestionFormProps {
  readonly question: GatewayQuestion;
  readonly fence: GatewayFence;
  /** Why the last prediction could not be judged. */
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onPredict: (answer: GatewayPrediction) => void;
  readonly onSkip: () => void;
}

interface Choice {
  readonly value: GatewayPrediction;
  readonly label: string;
}

/** The question before the first request: a choice among statuses or phases. */
export function QuestionForm({ question, fence, problem, busy, onPredict, onSkip }: QuestionFormProps) {
  const [chosen, setChosen] = useState("");
  const [missing, setMissing] = useState(false);
  const label = useId();
  const said = useId();
  const choices = question.kind === "status" ? STATUS_CHOICES : phaseChoices(fence);
  const noun = question.kind === "status" ? "a status" : "a phase";

  function submit(): void {
    const choice = choices.find(({ value }) => String(value) === chosen);
    setMissing(choice === undefined);
    if (choice !== undefined && !busy) onPredict(choice.value);
  }

  return (
    <PredictionFrame
      question={questionWords(fence)}
      labelId={label}
      problemId={said}
      problem={missing ? `Choose ${noun} first.` : problem}
      busy={busy}
      action="Predict and send"
      onSubmit={submit}
      onSkip={onSkip}
    >
      <select
        aria-labelledby={label}
        aria-describedby={said}
        aria-invalid={missing}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        className="h-11 min-w-44 max-w-full rounded-control border border-control bg-panel px-2.5 text-13 aria-invalid:border-fail aria-invalid:border-l-3 sm:h-8"
      >
        <option value="">Choose {noun}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </PredictionFrame>
  );
}

const STATUS_CHOICES: readonly Choice[] = STATUSES.map((value) => ({ value, label: `${value} ${statusText(value)}` }));

function phaseChoices({ setup }: GatewayFence): readonly Choice[] {
  const phases: readonly PhaseName[] = setup.api.type === "HTTP" ? HTTP_PHASES : REST_PHASES;
  return phases.map((value) => ({ value, label: PHASE_NAMES[value] }));
}
