"use client";

import { Check, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { createFiles } from "@/components/files";
import { CodeText, IconButton } from "@/components/ui";
import type { MisconceptionWords, PredictionAnswer, PredictionTask, PredictionVerdict } from "@/lib/sandbox";
import { answerWords } from "./prediction-words";

const files = createFiles(async (answer): Promise<MisconceptionWords | null> => answer.json());

interface VerdictNoticeProps {
  readonly task: PredictionTask;
  readonly predicted: PredictionAnswer;
  readonly verdict: PredictionVerdict;
  readonly onClose: () => void;
}

/** How right a prediction was, what the run gives, and the wrong idea behind a wrong one. */
export function VerdictNotice({ task, predicted, verdict, onClose }: VerdictNoticeProps) {
  const { right, actual, misconception } = verdict;
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; reading goes on here.
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className={`grid max-h-[60%] flex-none grid-cols-[auto_1fr_auto] gap-x-2 gap-y-1 overflow-y-auto border-l-3 border-b px-3 py-2 outline-none ${right ? "border-succeed bg-succeed-bg" : "border-fail bg-fail-bg"}`}
    >
      <span className={`mt-0.5 ${right ? "text-succeed" : "text-fail"}`}>
        {right ? <Check size={16} aria-hidden="true" /> : <X size={16} aria-hidden="true" />}
      </span>
      <div className="grid min-w-0 gap-1 [overflow-wrap:anywhere]">
        <p>
          <strong className={right ? "text-succeed" : "text-fail"}>{right ? "Right." : "Not quite."}</strong>{" "}
          {right ? "The run gives what you predicted: " : "You predicted "}
          <code className="code-chip">{answerWords(task, predicted)}</code>
          {right ? "." : "; the run gives "}
          {right ? null : <code className="code-chip">{answerWords(task, actual)}</code>}
          {right ? null : "."}
        </p>
        {misconception === null ? null : <IdeaBehind idea={misconception} />}
      </div>
      <IconButton label="Close the verdict" onClick={onClose} className="-my-1">
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** The wrong idea under which the prediction would be right, and what is true instead. */
function IdeaBehind({ idea }: { readonly idea: keyof MisconceptionWords }) {
  const file = files.useFile("sandbox/misconceptions.json");
  const words = file.status === "ready" ? file.data?.[idea] : undefined;
  if (words === undefined) return null;
  return (
    <p>
      It would be right if this were so:{" "}
      <s className="decoration-fail">
        <CodeText>{words.belief}</CodeText>
      </s>{" "}
      <strong className="font-semibold">
        <CodeText>{words.truth}</CodeText>
      </strong>
    </p>
  );
}
