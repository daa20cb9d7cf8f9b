import type { PredictionAnswer, PredictionTask } from "@/lib/sandbox";
import { assertNever } from "@/lib/util";

/** The question, in a sentence; names of states stand in backticks. */
export function questionWords(task: PredictionTask): string {
  switch (task.kind) {
    case "output":
      return "What will the output be?";
    case "error":
      return "Which error will end the run?";
    case "seconds":
      return "How many seconds will the run take?";
    case "next":
      return `Which state will come after \`${task.after}\`?`;
    default:
      return assertNever(task);
  }
}

/** What `none` means in answer to a question; null where it is no answer. */
export function noneWords({ kind }: PredictionTask): string | null {
  switch (kind) {
    case "output":
      return "None, the run fails";
    case "error":
      return "None, the run succeeds";
    case "next":
      return "None, the run ends there";
    case "seconds":
      return null;
    default:
      return assertNever(kind);
  }
}

/** An answer as words: an output as JSON, seconds with their unit. */
export function answerWords(task: PredictionTask, answer: PredictionAnswer): string {
  if (answer.kind === "none") return noneWords(task) ?? "nothing";
  if (task.kind === "seconds") return `${answer.value} s`;
  return task.kind === "output" ? JSON.stringify(answer.value) : String(answer.value);
}
