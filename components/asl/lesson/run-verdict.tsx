"use client";

import { createFiles } from "@/components/files";
import { VerdictNotice } from "@/components/sandbox";
import type { MisconceptionWords, PredictionAnswer, PredictionTask, PredictionVerdict } from "@/lib/sandbox";
import { answerWords } from "./prediction-words";

const files = createFiles(async (answer): Promise<MisconceptionWords | null> => answer.json());

interface RunVerdictProps {
  readonly task: PredictionTask;
  readonly predicted: PredictionAnswer;
  readonly verdict: PredictionVerdict;
  readonly onClose: () => void;
}

/** How right a prediction of a run was. The words for wrong ideas are loaded when one is to be explained. */
export function RunVerdict({ task, predicted, verdict, onClose }: RunVerdictProps) {
  const { right, actual, misconception } = verdict;
  const shared = {
    right,
    predicted: answerWords(task, predicted),
    actual: answerWords(task, actual),
    who: "The run",
    onClose,
  };
  return misconception === null ? (
    <VerdictNotice {...shared} idea={null} />
  ) : (
    <Explained {...shared} misconception={misconception} />
  );
}

type ExplainedProps = Omit<Parameters<typeof VerdictNotice>[0], "idea"> & {
  readonly misconception: keyof MisconceptionWords;
};

function Explained({ misconception, ...shared }: ExplainedProps) {
  const file = files.useFile("sandbox/misconceptions.json");
  return (
    <VerdictNotice {...shared} idea={(file.status === "ready" ? file.data?.[misconception] : undefined) ?? null} />
  );
}
