import { type Execution, type ExecutionOutcome, type Json, jsonEqual } from "@/lib/asl";
import type { AslSetup } from "@/lib/sandbox";
import { failure, type Result, success } from "@/lib/util";
import type { RunProblem } from "../model";
import { type RunTools, runSetup } from "./run-setup";

/** How a machine and its translation end with the same input and outcomes of tasks. */
export interface LanguageComparison {
  readonly original: ExecutionOutcome;
  readonly translated: ExecutionOutcome;
  /** They end alike, and enter the same states in the same order. */
  readonly alike: boolean;
}

/** Runs a setup and the same with the translated definition. */
export async function compareLanguages(
  setup: AslSetup,
  translated: string,
  tools: RunTools,
): Promise<Result<LanguageComparison, readonly RunProblem[]>> {
  const one = await runSetup(setup, tools);
  if (!one.ok) return failure(one.error);
  const other = await runSetup({ ...setup, definition: translated }, tools);
  if (!other.ok) return failure(other.error);
  const [original, twin] = [one.value.execution, other.value.execution];
  return success({ original: original.outcome, translated: twin.outcome, alike: isAlike(original, twin) });
}

function isAlike(one: Execution, other: Execution): boolean {
  return sameEnd(one.outcome, other.outcome) && jsonEqual(statesOf(one), statesOf(other));
}

function sameEnd(one: ExecutionOutcome, other: ExecutionOutcome): boolean {
  if (one.status !== other.status) return false;
  if (one.status === "SUCCEEDED" && other.status === "SUCCEEDED") return jsonEqual(one.output, other.output);
  // The languages word their causes differently; the name of the error is what counts.
  return !("error" in one && "error" in other) || one.error === other.error;
}

function statesOf({ visits }: Execution): Json {
  return [...visits].map(({ state }) => state);
}
