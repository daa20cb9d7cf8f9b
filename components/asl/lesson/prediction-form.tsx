"use client";

import { type SubmitEvent, useId, useState } from "react";
import { Button, CodeText } from "@/components/ui";
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
  const wrong = unread ?? problem;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const answer = readAnswer(task, draft);
    setUnread(answer.ok ? null : answer.error);
    if (answer.ok && !busy) onPredict(answer.value);
  }

  return (
    <form
      onSubmit={submit}
      className="grid max-h-[60%] flex-none gap-2 overflow-y-auto border-line border-b bg-accent-soft px-3 py-2.5"
    >
      <p id={label} className="font-semibold text-14">
        Predict first. <CodeText>{questionWords(task)}</CodeText>
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
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
        <div className="ml-auto flex gap-2">
          <Button variant="bare" onClick={onSkip}>
            Skip
          </Button>
          <Button type="submit" variant="main" aria-disabled={busy}>
            Predict and run
          </Button>
        </div>
      </div>
      <p id={said} role="alert" className="text-13 text-fail empty:hidden">
        {wrong}
      </p>
    </form>
  );
}
