import type { PredictionAnswer, PredictionTask } from "@/lib/sandbox";
import { failure, type Result, success } from "@/lib/util";

/** What stands in the fields of a prediction. */
export interface AnswerDraft {
  readonly text: string;
  /** There is no such thing: no output, no error, no next state. */
  readonly none: boolean;
}

/** Reads a prediction; the error says what to write instead. */
export function readAnswer({ kind }: PredictionTask, { text, none }: AnswerDraft): Result<PredictionAnswer, string> {
  if (none) return success({ kind: "none" });
  const given = text.trim();
  if (given === "") return failure(EMPTY[kind]);
  if (kind === "seconds") return readSeconds(given);
  return kind === "output" ? readJson(given) : success({ kind: "value", value: given });
}

const EMPTY: Readonly<Record<PredictionTask["kind"], string>> = {
  output: "Write the output as JSON, or say that there is none.",
  error: "Write the name of the error, or say that there is none.",
  seconds: "Write a number of seconds.",
  next: "Choose a state.",
};

function readSeconds(text: string): Result<PredictionAnswer, string> {
  const seconds = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return Number.isNaN(seconds) ? failure(EMPTY.seconds) : success({ kind: "value", value: seconds });
}

function readJson(text: string): Result<PredictionAnswer, string> {
  try {
    return success({ kind: "value", value: JSON.parse(text) });
  } catch {
    return failure("This is no JSON. Names and texts stand in double quotes.");
  }
}
