import * as z from "zod";
import type { Block, Code, Note } from "@/lib/notes";
import type { Diagnostic } from "@/lib/util";
import type { ChallengeLevel } from "../challenge";
import { readFields } from "./front-matter";
import { lineOf, problemAt } from "./place";
import { paragraphsOf, sectionOf } from "./section-parts";

// Without this zod probes for `new Function`, which a strict content security policy reports.
z.config({ jitless: true });

const LEVELS = ["first steps", "solid", "hard"] as const satisfies readonly ChallengeLevel[];
const level = z.enum(LEVELS);

/** A direction, the place, nearly the solution. */
const HINTS = 3;

/** What files of challenges, missions and drills have in common. */
export interface ExerciseParts {
  readonly level: ChallengeLevel | undefined;
  /** Paragraphs above the first fence. */
  readonly goal: readonly string[];
  readonly start: Code | undefined;
  readonly hints: readonly string[];
  readonly checks: Code | undefined;
  readonly solutions: readonly Code[];
}

/** The languages of an exercise's fences. */
export interface ExerciseLanguages {
  readonly start: string;
  readonly solutions: string;
}

/** Finds the parts of an exercise: what is missing is told by {@link missingParts}. */
export function readExercise(note: Note, languages: ExerciseLanguages): ExerciseParts {
  const opening = note.sections[0]?.blocks ?? [];
  return {
    level: level.safeParse(readFields(note.lines).level).data,
    goal: paragraphsOf(opening),
    start: codesOf(opening, languages.start)[0],
    hints: (sectionOf(note, "hints")?.blocks ?? []).flatMap((block) =>
      block.type === "list" ? block.items.map(({ content }) => content.marked) : [],
    ),
    checks: codesOf(sectionOf(note, "checks")?.blocks ?? [], "json")[0],
    solutions: codesOf(sectionOf(note, "solutions")?.blocks ?? [], languages.solutions),
  };
}

/** What an exercise lacks. */
export function missingParts(
  note: Note,
  { level, goal, start, hints, checks, solutions }: ExerciseParts,
  languages: ExerciseLanguages,
): readonly Diagnostic[] {
  const missing = [
    ...(level === undefined ? [`a field \`level\` that is ${LEVELS.join(", ")}`] : []),
    ...(goal.length === 0 ? ["a text above its first fence"] : []),
    ...(start === undefined ? [`an \`${languages.start}\` fence to start from`] : []),
    ...(hints.length === HINTS ? [] : [`a section \`Hints\` with a list of ${HINTS}`]),
    ...(checks === undefined ? ["a section `Checks` with a `json` fence"] : []),
    ...(solutions.length === 0 ? [`a section \`Solutions\` with a \`${languages.solutions}\` fence`] : []),
  ];
  return missing.map((what) => lacks(note, what));
}

/** The fences of a language among the blocks. */
export function codesOf(blocks: readonly Block[], language: string): readonly Code[] {
  return blocks.flatMap((block) => (block.type === "code" && block.language === language ? [block] : []));
}

/** Says that a file lacks something. */
export function lacks(note: Note, what: string): Diagnostic {
  const first = { line: 1, column: 1, offset: 0 };
  const place = lineOf(note, { start: first, end: first });
  return problemAt(note, place, "sandbox-file", `The file lacks ${what}.`, "Add it.");
}
