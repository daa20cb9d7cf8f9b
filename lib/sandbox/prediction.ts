import { type Execution, type Json, jsonEqual, MISCONCEPTIONS, type Misconception } from "@/lib/asl";
import { failure, type Result, success } from "@/lib/util";
import type { AslSetup, PredictionTask } from "./model";
import { readTrial, type SetupProblem } from "./read-trial";
import { runTrial, secondsOf, type Trial } from "./run-trial";

/**
 * What a learner predicts, or what a run shows, in answer to a question: the output, the name of an error, of a state, or seconds.
 * `none`: there is no such thing, as no error where the run succeeds.
 */
export type PredictionAnswer = { readonly kind: "none" } | { readonly kind: "value"; readonly value: Json };

export interface PredictionVerdict {
  readonly right: boolean;
  /** What the run shows. */
  readonly actual: PredictionAnswer;
  /** The wrong idea under which the predicted answer would be the right one. */
  readonly misconception: Misconception | null;
}

/** Compares a prediction with what the engine does, and looks for the wrong idea behind a wrong one. */
export async function judgePrediction(
  setup: AslSetup,
  task: PredictionTask,
  predicted: PredictionAnswer,
): Promise<Result<PredictionVerdict, SetupProblem>> {
  const trial = await readTrial(setup);
  if (!trial.ok) return trial;
  const actual = await answerUnder(trial.value, task, null);
  if (actual === null) return failure({ kind: "definition", diagnostics: [] });
  const right = sameAnswer(task, actual, predicted);
  const misconception = right ? null : await ideaBehind(trial.value, task, predicted);
  return success({ right, actual, misconception });
}

async function ideaBehind(
  trial: Trial,
  task: PredictionTask,
  predicted: PredictionAnswer,
): Promise<Misconception | null> {
  for (const idea of MISCONCEPTIONS) {
    const believed = await answerUnder(trial, task, idea);
    if (believed !== null && sameAnswer(task, believed, predicted)) return idea;
  }
  return null;
}

async function answerUnder(
  trial: Trial,
  task: PredictionTask,
  idea: Misconception | null,
): Promise<PredictionAnswer | null> {
  const run = await runTrial(trial, idea);
  return run.ok ? answerOf(run.value, task) : null;
}

/** What a run that is over shows in answer to a question. */
export function answerOf(execution: Execution, task: PredictionTask): PredictionAnswer {
  const { outcome, visits } = execution;
  switch (task.kind) {
    case "output":
      return "output" in outcome ? { kind: "value", value: outcome.output } : { kind: "none" };
    case "error":
      return "error" in outcome && outcome.error !== null ? { kind: "value", value: outcome.error } : { kind: "none" };
    case "seconds":
      return { kind: "value", value: secondsOf(execution) };
    case "next": {
      const next = [...visits].find(({ state }) => state === task.after)?.next ?? null;
      return next === null ? { kind: "none" } : { kind: "value", value: next };
    }
  }
}

/** Seconds are told apart to the hundredth: nobody predicts more exactly. */
const HUNDREDTH = 0.01;

function sameAnswer({ kind }: PredictionTask, left: PredictionAnswer, right: PredictionAnswer): boolean {
  if (left.kind === "none" || right.kind === "none") return left.kind === right.kind;
  if (kind === "seconds") return Math.abs(Number(left.value) - Number(right.value)) < HUNDREDTH;
  return jsonEqual(left.value, right.value);
}
