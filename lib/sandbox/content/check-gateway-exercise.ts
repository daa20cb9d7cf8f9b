import type { Code, Note } from "@/lib/notes";
import type { Diagnostic } from "@/lib/util";
import type { GatewayCheck } from "../gateway/gateway-check";
import type { GatewaySetup } from "../gateway/model";
import { trySetup } from "../gateway/try-setup";
import type { SolutionCode } from "./gateway-exercise";
import type { DrillFile } from "./parse-drill";
import type { MissionFile } from "./parse-mission";
import { lineOf, problemAt } from "./place";

interface TriedExercise {
  readonly note: Note;
  readonly start: Code;
  readonly setup: GatewaySetup;
  readonly checks: readonly GatewayCheck[];
  readonly solutions: readonly SolutionCode[];
}

/** Tries a mission: what it starts from must not pass yet, and every solution must pass. */
export function checkMission({ note, start, mission, solutions }: MissionFile): readonly Diagnostic[] {
  return checkExercise({ note, start, setup: mission.start, checks: mission.checks, solutions });
}

/** Tries the repair of a drill in the same way. */
export function checkDrill({ note, start, drill, solutions }: DrillFile): readonly Diagnostic[] {
  return checkExercise({ note, start, setup: drill.start, checks: drill.checks, solutions });
}

function checkExercise({ note, start, setup, checks, solutions }: TriedExercise): readonly Diagnostic[] {
  const told = (code: Code, message: string, fix: string) =>
    problemAt(note, lineOf(note, code.position), "sandbox-outcome", message, fix);
  const isSolved = trySetup(setup, setup, checks).solved;
  return [
    ...(isSolved ? [told(start, "What it starts from passes all the checks.", "Make the checks stricter.")] : []),
    ...solutions.flatMap((solution) =>
      failuresOf(setup, solution.setup, checks).map((message) =>
        told(solution.code, message, "Correct the solution or the check."),
      ),
    ),
  ];
}

function failuresOf(start: GatewaySetup, setup: GatewaySetup, checks: readonly GatewayCheck[]): readonly string[] {
  return trySetup(start, setup, checks).results.flatMap(({ check, failures }) =>
    failures.map(
      ({ step, field, expected, found }) =>
        `"${check.says}" fails${step === null ? "" : ` at step ${step + 1}`}: \`${field}\` is ${found}, but ${expected} is expected.`,
    ),
  );
}
