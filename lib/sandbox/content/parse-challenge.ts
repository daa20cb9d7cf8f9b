import type { Code, Note } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, type Result, success } from "@/lib/util";
import type { Challenge } from "../challenge";
import { readAslFence } from "../read-asl-fence";
import { missingParts, readExercise } from "./exercise-parts";
import { readChecks } from "./read-checks";
import { idOf } from "./section-parts";

/** A file of a challenge, read, with the order in which it is listed and the fences that {@link checkChallenge} tries. */
export interface ChallengeFile {
  readonly challenge: Challenge;
  readonly order: number;
  readonly note: Note;
  readonly start: Code;
  readonly solutions: readonly Code[];
}

const LANGUAGES = { start: "asl", solutions: "asl" };

/**
 * Reads a challenge: front matter with title, order and level; the goal and an `asl` fence to start from; sections `Hints` (a list of
 * three), `Checks` (a `json` fence) and `Solutions` (`asl` fences). `file` is its path below the content folder.
 */
export function parseChallenge(text: string, file: string): Result<ChallengeFile, readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const parts = readExercise(note, LANGUAGES);
  const { checks, problems } = readChecks(note, parts.checks);
  const found = [
    ...note.diagnostics.filter(({ severity }) => severity === "error"),
    ...missingParts(note, parts, LANGUAGES),
    ...problems,
  ];
  const { start, level, goal, hints, solutions } = parts;
  if (found.length > 0 || start === undefined || level === undefined) return failure(found);
  const { setup } = readAslFence(start.info, start.value, note.meta.title).fence;
  const { title, order } = note.meta;
  const challenge = {
    ...{ id: idOf(file), title, goal, level, hints, start: { ...setup, title }, checks },
    solutions: solutions.map(({ value }) => value),
  };
  return success({ challenge, order: order ?? Number.POSITIVE_INFINITY, note, start, solutions });
}
