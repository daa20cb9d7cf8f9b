import type { Code, Note } from "@/lib/notes";
import { type Diagnostic, failure, isObject, type JsonObject, type Result, success } from "@/lib/util";
import type { ChallengeLevel } from "../challenge";
import type { GatewayCheck } from "../gateway/gateway-check";
import type { GatewaySetup } from "../gateway/model";
import { type ExerciseParts, missingParts, readExercise } from "./exercise-parts";
import { readJson, readSolution, readStart } from "./gateway-start";
import { withTokens } from "./name-tokens";
import { lineOf, problemAt } from "./place";
import { readGatewayChecks } from "./read-gateway-checks";

/** A solution and the setup that it makes. */
export interface SolutionCode {
  readonly code: Code;
  readonly setup: GatewaySetup;
}

/** What missions and drills have in common, read. */
export interface GatewayExercise {
  readonly parts: ExerciseParts & { readonly level: ChallengeLevel };
  readonly start: Code;
  /** The case as it was written. */
  readonly source: JsonObject;
  readonly setup: GatewaySetup;
  readonly checks: readonly GatewayCheck[];
  readonly solutions: readonly SolutionCode[];
}

const LANGUAGES = { start: "apigw", solutions: "json" };

/** Reads what a file of a mission or a drill says. */
export function readGatewayExercise(note: Note): Result<GatewayExercise, readonly Diagnostic[]> {
  const parts = readExercise(note, LANGUAGES);
  const { start, level } = parts;
  const missing = [
    ...note.diagnostics.filter(({ severity }) => severity === "error"),
    ...missingParts(note, parts, LANGUAGES),
  ];
  if (missing.length > 0 || start === undefined || level === undefined) return failure(missing);
  const source = readJson(start.value);
  const setup = source.ok ? readStart(source.value, note.meta.title) : source;
  if (!source.ok || !setup.ok || !isObject(source.value))
    return failure([unreadable(note, start, setup.ok ? "is no JSON object" : setup.error)]);
  const { checks, tokens, problems } = readGatewayChecks(note, parts.checks, source.value);
  const solutions = parts.solutions.map((code) => readPatch(note, code, source.value as JsonObject));
  const found = [...problems, ...solutions.flatMap((each) => (each.ok ? [] : [each.error]))];
  if (found.length > 0) return failure(found);
  return success({
    ...{ parts: { ...parts, level }, start, source: source.value, setup: withTokens(setup.value, tokens), checks },
    solutions: solutions.flatMap((each) =>
      each.ok ? [{ ...each.value, setup: withTokens(each.value.setup, tokens) }] : [],
    ),
  });
}

function readPatch(note: Note, code: Code, source: JsonObject): Result<SolutionCode, Diagnostic> {
  const patch = readJson(code.value);
  const setup = patch.ok ? readSolution(source, patch.value, note.meta.title) : patch;
  return setup.ok ? success({ code, setup: setup.value }) : failure(unreadable(note, code, setup.error));
}

function unreadable(note: Note, code: Code, what: string): Diagnostic {
  return problemAt(
    note,
    lineOf(note, code.position),
    "sandbox-file",
    `The fence can not be read: ${what}.`,
    "Write the case as the README of the content tells.",
  );
}
