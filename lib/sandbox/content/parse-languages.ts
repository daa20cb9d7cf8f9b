import { DIFFERENCES } from "@/lib/asl";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, type Result, success } from "@/lib/util";
import type { LanguageWords } from "../language-words";
import { lineOf, problemAt } from "./place";

/** Reads the table of differences between the query languages; each that a translation can meet needs its row. */
export function parseLanguages(text: string, file: string): Result<LanguageWords, readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const rows = note.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "table" ? block.rows : [])),
  );
  const words = rows.flatMap(({ cells: [name, jsonPath, jsonata] }) =>
    name && jsonPath && jsonata ? [[name.text, { jsonPath: jsonPath.marked, jsonata: jsonata.marked }] as const] : [],
  );
  const told = new Set(words.map(([name]) => name));
  const missing = DIFFERENCES.filter((name) => !told.has(name));
  if (missing.length === 0) return success(Object.fromEntries(words) as LanguageWords);
  const first = { line: 1, column: 1, offset: 0 };
  const place = lineOf(note, { start: first, end: first });
  const fix = "Write a row for it: its name, then how each language says it.";
  return failure(
    missing.map((name) => problemAt(note, place, "sandbox-file", `The table lacks the difference \`${name}\`.`, fix)),
  );
}
