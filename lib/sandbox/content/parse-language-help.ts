import { fieldNames } from "@/lib/asl";
import type { Note } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, type Result, success } from "@/lib/util";
import type { HelpEntry, LanguageHelp } from "../language-help";
import { lineOf, problemAt } from "./place";
import { sectionOf } from "./section-parts";

/** Reads the tables of the words of the States Language; every field that the engine knows needs its row. */
export function parseLanguageHelp(text: string, file: string): Result<LanguageHelp, readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const fields = entriesUnder(note, "fields");
  const told = new Set(fields.map(({ name }) => name));
  const known = new Set(fieldNames());
  const missing = [...known].filter((name) => !told.has(name));
  const unknown = [...told].filter((name) => !known.has(name.split(".").at(-1) ?? name));
  const problems = [
    ...missing.map((name) => problem(note, `The table lacks the field \`${name}\`.`)),
    ...unknown.map((name) => problem(note, `The engine knows no field \`${name}\`.`)),
  ];
  if (problems.length > 0) return failure(problems);
  return success({
    fields,
    types: entriesUnder(note, "state types"),
    errors: entriesUnder(note, "errors"),
    resources: entriesUnder(note, "resources"),
  });
}

function entriesUnder(note: Note, title: string): readonly HelpEntry[] {
  const blocks = sectionOf(note, title)?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.type === "table"
      ? block.rows.flatMap(({ cells: [names, meaning] }) =>
          names && meaning ? names.text.split(",").map((name) => ({ name: name.trim(), meaning: meaning.marked })) : [],
        )
      : [],
  );
}

function problem(note: Note, message: string): Diagnostic {
  const first = { line: 1, column: 1, offset: 0 };
  const place = lineOf(note, { start: first, end: first });
  return problemAt(note, place, "sandbox-file", message, "Write one row for each field: its name and what it means.");
}
