import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Note } from "./model";
import { parseNote } from "./parse";

export { parseNote };

/** Kept beside notes but read by others: exam blueprints; examples and challenges of the sandboxes. */
const OTHER_READERS = new Set(["exams", "sandbox"]);

/**
 * Reads all notes (`*.md`) below a folder, in the order of their paths. Left out are README files, hidden files and
 * folders, `node_modules`, and the folders `exams` and `sandbox` at the top.
 *
 * @throws Error when the folder cannot be read.
 */
export function readNotes(folder: string): readonly Note[] {
  const files = listNotes(folder, "").sort();
  return files.map((file) => parseNote(readFileSync(path.join(folder, file), "utf8"), file));
}

function listNotes(folder: string, below: string): string[] {
  const entries = readdirSync(path.join(folder, below), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const file = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith(".")) return [];
    if (entry.isDirectory()) return isNoteFolder(entry.name, below) ? listNotes(folder, file) : [];
    return entry.isFile() && isNote(entry.name) ? [file] : [];
  });
}

function isNoteFolder(name: string, below: string): boolean {
  return name !== "node_modules" && !(below === "" && OTHER_READERS.has(name));
}

function isNote(name: string): boolean {
  return /\.md$/i.test(name) && !/^readme\.md$/i.test(name);
}
