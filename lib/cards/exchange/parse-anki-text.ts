import { failure, type Result, success } from "@/lib/util";
import type { CardId } from "../model";
import { type AnkiHeader, readAnkiHeader } from "./anki-header";
import { MARKED } from "./anki-tags";
import { type CsvFile, csvRows, type FileRow, type LineProblem } from "./csv-rows";

/** A note of another collection, as the file has it. */
export interface ForeignNote {
  readonly line: number;
  /** As written; HTML or not says {@link AnkiTextFile.html}. At least one isn't empty. */
  readonly fields: readonly string[];
  /** Empty where the file doesn't say. */
  readonly deck: string;
  readonly tags: readonly string[];
}

/** An Anki text file, read. Every row is in one of the three lists. */
export interface AnkiTextFile {
  /** Rows whose GUID is one of our cards. */
  readonly own: readonly { readonly cardId: CardId; readonly marked: boolean }[];
  readonly foreign: readonly ForeignNote[];
  readonly problems: readonly LineProblem[];
  readonly html: boolean;
}

const MAX_FIELD = 50_000;
const MAX_COLUMNS = 200;
const HTML = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{1,6});/i;

/**
 * Reads a text file that Anki or {@link exportAnkiText} wrote, or any text of columns. Never throws, whatever the text is.
 *
 * @param isOurs whether a GUID names a card of ours
 */
export function parseAnkiText(text: string, isOurs: (guid: string) => boolean): Result<AnkiTextFile, string> {
  const header = readAnkiHeader(text);
  const file = readRows(text, header);
  if (!file.ok) return file;
  if (file.value.rows.length + file.value.problems.length === 0) return failure("This file has no rows.");
  const html = header.html ?? file.value.rows.some(({ cells }) => cells.some((cell) => HTML.test(cell)));
  const own: { cardId: CardId; marked: boolean }[] = [];
  const foreign: ForeignNote[] = [];
  const problems: LineProblem[] = [...file.value.problems];
  for (const row of file.value.rows) {
    const note = readNote(row, header);
    if (!note.ok) problems.push({ line: row.line, message: note.error });
    else if (note.value.guid !== "" && isOurs(note.value.guid)) {
      own.push({ cardId: note.value.guid as CardId, marked: note.value.tags.includes(MARKED) });
    } else foreign.push({ line: row.line, fields: note.value.fields, deck: note.value.deck, tags: note.value.tags });
  }
  return success({ own, foreign, problems: problems.toSorted((a, b) => a.line - b.line), html });
}

function readRows(text: string, { delimiter }: AnkiHeader): Result<CsvFile, string> {
  // The older `tags:` line is no row; as a comment it keeps its place in the count of lines.
  const body = text.replace(/^(\ufeff?)tags:/, "$1#tags:");
  return csvRows(body, { comments: "#", delimiter: delimiter ?? guessDelimiter(body) });
}

/** As Anki: the first of these that stands in the text. */
function guessDelimiter(text: string): string {
  const start = text.slice(0, 8192).replace(/^#.*$/gm, "");
  return ["\t", "|", ";", ":", ","].find((mark) => start.includes(mark)) ?? " ";
}

interface Row {
  readonly guid: string;
  readonly fields: readonly string[];
  readonly deck: string;
  readonly tags: readonly string[];
}

function readNote({ cells }: FileRow, header: AnkiHeader): Result<Row, string> {
  if (cells.length > MAX_COLUMNS) return failure(`This row has more than ${MAX_COLUMNS} columns.`);
  if (cells.some((cell) => cell.length > MAX_FIELD)) {
    return failure(`A field of this row has more than ${MAX_FIELD.toLocaleString("en")} characters.`);
  }
  const cell = (column: number | null): string => (column === null ? "" : (cells[column] ?? ""));
  const special = new Set([header.guid, header.noteType, header.deck, header.tags]);
  const fields = cells.filter((_, column) => !special.has(column));
  if (fields.every((field) => field.trim() === "")) return failure("This row has no text.");
  const tags = [...header.allTags, ...cell(header.tags).split(/\s+/).filter(Boolean)];
  return success({ guid: cell(header.guid).trim(), fields, deck: cell(header.deck) || (header.deckName ?? ""), tags });
}
