import Papa from "papaparse";
import type { AnkiNote, AnkiNoteType } from "./anki-note";

/** Names of the note types that every Anki collection in English has. */
const NOTE_TYPES: Readonly<Record<AnkiNoteType, string>> = {
  basic: "Basic",
  reversed: "Basic (and reversed card)",
  cloze: "Cloze",
};

/** Columns count from 1. Fields stand between deck and tags, as in Anki's own export. */
const HEADER = [
  "#separator:tab",
  "#html:true",
  "#guid column:1",
  "#notetype column:2",
  "#deck column:3",
  "#tags column:6",
].join("\n");

/**
 * A text file for Anki's import (2.1.54 and later): one note a row with GUID, note type, deck, two fields and tags.
 * The source stands at the end of the back, because the note types of Anki have no field for it.
 *
 * Source: Anki manual, "Text files", "File headers".
 */
export function exportAnkiText(notes: readonly AnkiNote[]): string {
  const rows = notes.map((note) => [
    note.guid,
    NOTE_TYPES[note.type],
    note.deck,
    note.front,
    backOf(note),
    note.tags.join(" "),
  ]);
  const body = Papa.unparse(rows, { delimiter: "\t", newline: "\n", quotes: looksLikeComment });
  return rows.length === 0 ? `${HEADER}\n` : `${HEADER}\n${body}\n`;
}

function backOf({ back, source, type }: AnkiNote): string {
  // Anki gives the two sides of a reversed note no place that only one of them shows.
  if (type === "reversed") return back;
  return back === "" ? `<small>${source}</small>` : `${back}<br><br><small>${source}</small>`;
}

/** Anki skips lines that begin with `#`, unless the value is in quotes. */
function looksLikeComment(value: unknown, column: number): boolean {
  return column === 0 && String(value).startsWith("#");
}
