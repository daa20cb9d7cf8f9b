import type { Code, Note } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, type Result, success } from "@/lib/util";
import type { Mission } from "../gateway/mission";
import { readGatewayExercise, type SolutionCode } from "./gateway-exercise";
import { idOf } from "./section-parts";

/** A file of a mission, read, with the order in which it is listed and the fences that {@link checkMission} tries. */
export interface MissionFile {
  readonly mission: Mission;
  readonly order: number;
  readonly note: Note;
  readonly start: Code;
  readonly solutions: readonly SolutionCode[];
}

/**
 * Reads a mission: front matter with title, order and level; the goal and an `apigw` fence to start from; sections `Hints` (a list of
 * three), `Checks` (a `json` fence) and `Solutions` (`json` fences, patches of the start). `file` is its path below the content folder.
 */
export function parseMission(text: string, file: string): Result<MissionFile, readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const exercise = readGatewayExercise(note);
  if (!exercise.ok) return exercise;
  const { title, order } = note.meta;
  const { parts, start, setup, checks, solutions } = exercise.value;
  const { goal, level, hints } = parts;
  const mission: Mission = {
    ...{ id: idOf(file), title, level, goal, hints, start: setup, checks },
    solutions: solutions.map(({ code }) => code.value),
  };
  return success({ mission, order: order ?? Number.POSITIVE_INFINITY, note, start, solutions });
}
