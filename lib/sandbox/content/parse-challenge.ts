import * as z from "zod";
import type { Code, Note } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, type Result, success } from "@/lib/util";
import type { Challenge, ChallengeLevel } from "../challenge";
import { readAslFence } from "../read-asl-fence";
import { readFields } from "./front-matter";
import { lineOf, problemAt } from "./place";
import { readChecks } from "./read-checks";
import { idOf, paragraphsOf, sectionOf } from "./section-parts";

// Without this zod probes for `new Function`, which a strict content security policy reports.
z.config({ jitless: true });

/** A file of a challenge, read, with the order in which it is listed and the fences that {@link checkChallenge} tries. */
export interface ChallengeFile {
  readonly challenge: Challenge;
  readonly order: number;
  readonly note: Note;
  readonly start: Code;
  readonly solutions: readonly Code[];
}

const LEVELS = ["first steps", "solid", "hard"] as const satisfies readonly ChallengeLevel[];
const level = z.enum(LEVELS);

/** A direction, the place, nearly the solution. */
const HINTS = 3;

/**
 * Reads a challenge: front matter with title, order and level; the goal and an `asl` fence to start from; sections `Hints` (a list of
 * three), `Checks` (a `json` fence) and `Solutions` (`asl` fences). `file` is its path below the content folder.
 */
export function parseChallenge(text: string, file: string): Result<ChallengeFile, readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const parts = readParts(note);
  const { checks, problems } = readChecks(note, parts.checks);
  const found = [
    ...note.diagnostics.filter(({ severity }) => severity === "error"),
    ...missingParts(parts).map((what) => lacks(note, what)),
    ...problems,
  ];
  const { start, level: difficulty, goal, hints, solutions } = parts;
  if (found.length > 0 || start === undefined || difficulty === undefined) return failure(found);
  const { setup } = readAslFence(start.info, start.value, note.meta.title).fence;
  const { title, order } = note.meta;
  const challenge = {
    ...{ id: idOf(file), title, goal, level: difficulty, hints, start: { ...setup, title }, checks },
    solutions: solutions.map(({ value }) => value),
  };
  return success({ challenge, order: order ?? Number.POSITIVE_INFINITY, note, start, solutions });
}

interface Parts {
  readonly level: ChallengeLevel | undefined;
  readonly goal: readonly string[];
  readonly start: Code | undefined;
  readonly hints: readonly string[];
  readonly checks: Code | undefined;
  readonly solutions: readonly Code[];
}

function readParts(note: Note): Parts {
  const opening = note.sections[0]?.blocks ?? [];
  return {
    level: level.safeParse(readFields(note.lines).level).data,
    goal: paragraphsOf(opening),
    start: codesOf(opening, "asl")[0],
    hints: (sectionOf(note, "hints")?.blocks ?? []).flatMap((block) =>
      block.type === "list" ? block.items.map(({ content }) => content.marked) : [],
    ),
    checks: codesOf(sectionOf(note, "checks")?.blocks ?? [], "json")[0],
    solutions: codesOf(sectionOf(note, "solutions")?.blocks ?? [], "asl"),
  };
}

function codesOf(blocks: Note["sections"][number]["blocks"], language: string): readonly Code[] {
  return blocks.flatMap((block) => (block.type === "code" && block.language === language ? [block] : []));
}

function missingParts({ level, goal, start, hints, checks, solutions }: Parts): readonly string[] {
  return [
    ...(level === undefined ? [`a field \`level\` that is ${LEVELS.join(", ")}`] : []),
    ...(goal.length === 0 ? ["a goal above its first fence"] : []),
    ...(start === undefined ? ["an `asl` fence to start from"] : []),
    ...(hints.length === HINTS ? [] : [`a section \`Hints\` with a list of ${HINTS}`]),
    ...(checks === undefined ? ["a section `Checks` with a `json` fence"] : []),
    ...(solutions.length === 0 ? ["a section `Solutions` with an `asl` fence"] : []),
  ];
}

function lacks(note: Note, what: string): Diagnostic {
  const first = { line: 1, column: 1, offset: 0 };
  return problemAt(
    note,
    lineOf(note, { start: first, end: first }),
    "sandbox-file",
    `The file lacks ${what}.`,
    "Add it.",
  );
}
