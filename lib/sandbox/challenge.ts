import type { DefinitionDiagnostic, Json, TaskScript } from "@/lib/asl";
import { checkExecution, type Mismatch } from "./check-execution";
import type { Expectation } from "./expectation";
import type { AslSetup } from "./model";
import { readTrial } from "./read-trial";
import { runTrial } from "./run-trial";

/** One run that an attempt at a challenge must pass. */
export interface ChallengeCheck {
  /** What must be the case, in a sentence for the learner. */
  readonly says: string;
  readonly input: Json;
  readonly mocks: TaskScript;
  readonly expect: Expectation;
}

/** A machine to be changed until all checks pass; how is left to the learner. */
export interface Challenge {
  /** Names it in the log for good: its file's name. */
  readonly id: string;
  readonly title: string;
  /** What is to be reached, a paragraph each; code stands in backticks. */
  readonly goal: readonly string[];
  readonly level: ChallengeLevel;
  /** Direction, place, near-solution. */
  readonly hints: readonly string[];
  readonly start: AslSetup;
  readonly checks: readonly ChallengeCheck[];
  /** Definitions that pass. */
  readonly solutions: readonly string[];
}

export type ChallengeLevel = "first steps" | "solid" | "hard";

/** What became of a check. `mismatches` is empty where it passed. */
export interface CheckResult {
  readonly check: ChallengeCheck;
  readonly mismatches: readonly Mismatch[];
}

/** What became of an attempt: a definition that can't be run, or all its checks. */
export type AttemptResult =
  | { readonly kind: "invalid"; readonly diagnostics: readonly DefinitionDiagnostic[] }
  | { readonly kind: "checked"; readonly results: readonly CheckResult[]; readonly solved: boolean };

/** Runs a learner's definition against every check of a challenge. Input and mocks of the setup don't matter: each check brings its own. */
export async function tryChallenge(setup: AslSetup, checks: readonly ChallengeCheck[]): Promise<AttemptResult> {
  const trial = await readTrial({ ...setup, input: "{}" });
  if (!trial.ok) return { kind: "invalid", diagnostics: "diagnostics" in trial.error ? trial.error.diagnostics : [] };
  const results: CheckResult[] = [];
  for (const check of checks) {
    const execution = await runTrial({ ...trial.value, input: check.input, mocks: check.mocks });
    if (!execution.ok) return { kind: "invalid", diagnostics: [] };
    results.push({ check, mismatches: checkExecution(execution.value, check.expect) });
  }
  return { kind: "checked", results, solved: results.every(({ mismatches }) => mismatches.length === 0) };
}
