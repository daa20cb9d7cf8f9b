"use client";

import { createFiles } from "@/components/files";
import { VerdictNotice } from "@/components/sandbox";
import type { GatewayMisconceptionWords } from "@/lib/sandbox";
import type { GatewayPrediction, GatewayVerdict } from "@/lib/sandbox/gateway";
import { answerWords } from "./question-words";

const files = createFiles(async (answer): Promise<GatewayMisconceptionWords | null> => answer.json());

interface AnswerVerdictProps {
  readonly predicted: GatewayPrediction;
  readonly verdict: GatewayVerdict;
  readonly onClose: () => void;
}

/** How right a prediction of an answer was. The words for wrong ideas are loaded when one is to be explained. */
export function AnswerVerdict({ predicted, verdict, onClose }: AnswerVerdictProps) {
  const { right, actual, misconception } = verdict;
  const shared = {
    right,
    predicted: answerWords(predicted),
    actual: answerWords(actual),
    who: "The API",
    onClose,
  };
  return misconception === null ? (
    <VerdictNotice {...shared} idea={null} />
  ) : (
    <Explained {...shared} misconception={misconception} />
  );
}

type ExplainedProps = Omit<Parameters<typeof VerdictNotice>[0], "idea"> & {
  readonly misconception: keyof GatewayMisconceptionWords;
};

function Explained({ misconception, ...shared }: ExplainedProps) {
  const file = files.useFile("sandbox/gateway-misconceptions.json");
  return (
    <VerdictNotice {...shared} idea={(file.status === "ready" ? file.data?.[misconception] : undefined) ?? null} />
  );
}
