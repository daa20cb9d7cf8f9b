import type { Rich } from "@/lib/notes";
import type { ClozeFact } from "../model";
import type { Lines } from "./locate";
import { createSlicer } from "./marked-slice";
import { plainAsks, type Scope } from "./scope";
import type { Sentence } from "./sentences";

/** What stands in a statement for the answer. */
const BLANK = "____";

/** Words that are as short as the items of a list are made full by what stands above them, up to this length. */
export const MOST_WITH_CONTEXT = 45;

/** A statement with its blank, and where the note says it. */
export interface Blanked {
  readonly statement: string;
  readonly answer: string;
  readonly hint: string | null;
  readonly position: Lines;
}

/** Writes sentences of the content with a blank between two offsets of its plain text. */
export function createBlanker(content: Rich): (sentence: Sentence, start: number, end: number) => string {
  const slice = createSlicer(content);
  return ({ text, start: from }, start, end) => slice(from, start) + BLANK + slice(end, from + text.length);
}

/** The fact of a statement with a blank. */
export function clozeFact({ section, make, block }: Scope, { statement, answer, hint, position }: Blanked): ClozeFact {
  const { directives } = block;
  const asks = plainAsks(directives);
  const frame = make.frame({ kind: "cloze", section, subject: statement, position, directives, asks });
  return { kind: "cloze", ...frame, statement, answer, hint };
}
