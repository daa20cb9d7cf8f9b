import Papa from "papaparse";
import { failure, type Result, success } from "@/lib/util";

/** A row of a text file and the line on which it begins, counted from 1. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line that can't be used, and why, in one sentence. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

export interface CsvOptions {
  /** Leave out to guess it from the text. */
  readonly delimiter?: string;
  /** Lines that begin with it are skipped. */
  readonly comments?: string;
}

export interface CsvFile {
  readonly rows: readonly FileRow[];
  readonly problems: readonly LineProblem[];
}

/** The largest file that is read, in characters. */
export const MAX_IMPORT_LENGTH = 100_000_000;

const MAX_ROWS = 2_000_000;

/** How many quotation marks may stay open before the rest of the file is given up; each costs a new start. */
const MAX_OPEN_QUOTES = 50;

/** The rows of a CSV or TSV text. Empty lines are left out. Never throws; it fails for a text that is none, or too large. */
export function csvRows(text: string, options: CsvOptions = {}): Result<CsvFile, string> {
  if (text.length > MAX_IMPORT_LENGTH) return failure("This file is too large: 100 MB of text is the limit.");
  if (text.includes("\0")) return failure("This is not a text file. Save it as plain text in UTF-8 and try again.");
  const clean = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const rows: FileRow[] = [];
  const problems: LineProblem[] = [];
  let from = 0;
  let line = 1;
  while (from < clean.length) {
    const part = parsePart(clean.slice(from), line, { ...options, room: MAX_ROWS - rows.length });
    if (part === null) return failure(`This file has more than ${MAX_ROWS.toLocaleString("en")} rows.`);
    for (const row of part.rows) rows.push(row);
    if (part.open === null) break;
    problems.push({ line: part.open.line, message: "A quotation mark is opened here and never closed." });
    const next = clean.indexOf("\n", from + part.open.start);
    if (next === -1) break;
    if (problems.length === MAX_OPEN_QUOTES) {
      problems.push({ line: part.open.line + 1, message: "From here on the file is not read: too many open quotes." });
      break;
    }
    from = next + 1;
    line = part.open.line + 1;
  }
  return success({ rows, problems });
}

interface Part {
  readonly rows: readonly FileRow[];
  /** Where a quotation mark stays open to the end of the text; null where none does. */
  readonly open: { readonly start: number; readonly line: number } | null;
}

/** Null: more rows than there is room for. */
function parsePart(
  text: string,
  firstLine: number,
  { room, ...options }: CsvOptions & { readonly room: number },
): Part | null {
  const rows: FileRow[] = [];
  const found: { open: Part["open"] } = { open: null };
  let end = 0;
  let line = firstLine;
  Papa.parse<string[]>(text, {
    newline: "\n",
    ...options,
    step: ({ data, errors, meta }, parser) => {
      // The cursor stands behind the row; comments before the row belong to the gap.
      const start = skipComments(text, end, options.comments);
      line += breaksBetween(text, end, start);
      if (errors.some(({ code }) => code === "MissingQuotes")) found.open = { start, line };
      else if (data.some((cell) => cell !== "")) rows.push({ line, cells: data });
      line += breaksBetween(text, start, meta.cursor);
      end = meta.cursor;
      if (rows.length > room) parser.abort();
    },
  });
  return rows.length > room ? null : { rows, open: found.open };
}

function skipComments(text: string, from: number, comments: string | undefined): number {
  let start = from;
  while (comments !== undefined && text.startsWith(comments, start)) {
    const end = text.indexOf("\n", start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return start;
}

function breaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
