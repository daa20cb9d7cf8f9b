"use client";

import { useId, useState } from "react";
import { PredictionFrame } from "@/components/sandbox";
import type { PredictionAnswer, PredictionTask } from "@/lib/sandbox";
import { AnswerInput } from "./answer-input";
import { noneWords, questionWords } from "./prediction-words";
import { type AnswerDraft, readAnswer } from "./read-answer";

interface PredictionFormProps {
  readonly task: PredictionTask;
  readonly definition: string;
  /** Why the last prediction could not be judged. */
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onPredict: (answer: PredictionAnswer) => void;
  readonly onSkip: () => void;
}

/** The question before the first run. */
export function PredictionForm({ task, definition, problem, busy, onPredict, onSkip }: PredictionFormProps) {
  const [draft, setDraft] = useState<AnswerDraft>({ text: "", none: false });
  const [unread, setUnread] = useState<string | null>(null);
  const label = useId();
  const said = useId();
  const none = noneWords(task);

  function submit(): void {
    const answer = readAnswer(task, draft);
    setUnread(answer.ok ? null : answer.error);
    if (answer.ok && !busy) onPredict(answer.value);
  }

  return (
    <PredictionFrame
      question={questionWords(task)}
      labelId={label}
      problemId={said}
      problem={unread ?? problem}
      busy={busy}
      action="Predict and run"
      onSubmit={submit}
      onSkip={onSkip}
    >
      <AnswerInput
        task={task}
        definition={definition}
        value={draft.text}
        disabled={draft.none}
        labelledBy={label}
        describedBy={said}
        invalid={unread !== null}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      {none === null ? null : (
        <label className="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            checked={draft.none}
            onChange={({ target }) => setDraft({ ...draft, none: target.checked })}
            className="size-4 accent-accent"
          />
          {none}
        </label>
      )}
    </PredictionFrame>
  );
}
