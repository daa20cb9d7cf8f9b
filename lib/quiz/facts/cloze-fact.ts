import type { Position } from "@/lib/util";
import type { ClozeFact } from "../model";
import { plainAsks, type Scope } from "./scope";

/** What stands in a statement for the answer. */
export const BLANK = "____";

/** Words that are as short as the items of a list are made full by what stands above them, up to this length. */
export const MOST_WITH_CONTEXT = 45;

/** A statement with its blank, and where the note says it. */
export interface Blanked {
  readonly statement: string;
  readonly answer: string;
  readonly hint: string | null;
  readonly position: Position;
}

/** Puts the blank for the part of a sentence between two offsets. */
export function blankOut(sentence: string, start: number, end: number): string {
  return sentence.slice(0, start) + BLANK + sentence.slice(end);
}

/** The fact of a statement with a blank. */
export function clozeFact({ section, make, block }: Scope, { statement, answer, hint, position }: Blanked): ClozeFact {
  const { directives } = block;
  const asks = plainAsks(directives);
  const frame = make.frame({ kind: "cloze", section, subject: statement, position, directives, asks });
  return { kind: "cloze", ...frame, statement, answer, hint };
}
