import { MISCONCEPTIONS, type Misconception } from "@/lib/asl";
import type { Note, Table } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, type Result, success } from "@/lib/util";
import type { MisconceptionWords } from "../misconception-words";
import { lineOf, problemAt } from "./place";

/** Reads the table of wrong ideas: name, what is believed, what is true. Each idea that the engine knows needs its row. */
export function parseMisconceptions(text: string, file: string): Result<MisconceptionWords, readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const words = new Map(
    note.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "table" ? rowsOf(block) : []))),
  );
  const missing = MISCONCEPTIONS.filter((name) => !words.has(name));
  const unknown = [...words.keys()].filter((name) => !isMisconception(name));
  const found = [
    ...missing.map((name) => problem(note, `The table lacks the idea \`${name}\`.`)),
    ...unknown.map((name) => problem(note, `The engine knows no idea \`${name}\`.`)),
  ];
  if (found.length > 0) return failure(found);
  return success(Object.fromEntries(words) as MisconceptionWords);
}

function isMisconception(name: string): name is Misconception {
  return MISCONCEPTIONS.some((known) => known === name);
}

function rowsOf({ rows }: Table): readonly (readonly [string, { belief: string; truth: string }])[] {
  return rows.flatMap(({ cells: [name, belief, truth] }) =>
    name && belief && truth ? [[name.text, { belief: belief.marked, truth: truth.marked }] as const] : [],
  );
}

function problem(note: Note, message: string): Diagnostic {
  const first = { line: 1, column: 1, offset: 0 };
  const fix = "Write one row for each idea in `lib/asl/misconception.ts`: name, belief, truth.";
  return problemAt(note, lineOf(note, { start: first, end: first }), "sandbox-file", message, fix);
}
