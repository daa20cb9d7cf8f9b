import type { Diagnostic } from "@/lib/util";
import type { Note } from "./model";

/** Notes whose paths differ only in marks and capitals have one address between them (rule `note-duplicate-id`). */
export function checkIds(notes: readonly Note[]): readonly Diagnostic[] {
  const first = new Map<string, string>();
  return notes.flatMap(({ id, file }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    return other === undefined ? [] : [duplicate(file, id, other)];
  });
}

function duplicate(file: string, id: string, other: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    file,
    position: { start, end: start },
    severity: "error",
    rule: "note-duplicate-id",
    message: `The note has the same address \`${id}\` as \`${other}\`.`,
    fix: "Rename one of the two files.",
  };
}
