import { failure, type Result, success } from "@/lib/util";
import type { Rating } from "../model";
import { csvRows, type FileRow, type LineProblem } from "./csv-rows";
import { fromLogId } from "./log-card-id";
import { LOG_COLUMNS, type LogRow, RATINGS } from "./review-log";

/** A review as a file tells it. What state the card was in follows from the reviews before it, so the file isn't asked. */
export type ReviewEntry = Omit<LogRow, "phase">;

/** A review log, read. */
export interface ReviewLogFile {
  /** In the order of the file; the same review twice is there twice. */
  readonly reviews: readonly ReviewEntry[];
  readonly problems: readonly LineProblem[];
}

type Column = (typeof LOG_COLUMNS)[number];

/** Of no use to a date: FSRS and this program are younger than 1990. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = 8.64e15;
const LONGEST = 86_400_000;

/** Reads a review log in the format of the FSRS optimisers, columns in any order. Never throws, whatever the text is. */
export function parseReviewLog(text: string): Result<ReviewLogFile, string> {
  const file = csvRows(text);
  if (!file.ok) return file;
  const [head] = file.value.rows;
  const columns = head === undefined ? null : findColumns(head.cells);
  if (columns === null) {
    return failure("This is no review log: its first line must name card_id, review_time and review_rating.");
  }
  const reviews: ReviewEntry[] = [];
  const problems: LineProblem[] = [...file.value.problems];
  for (const row of file.value.rows.slice(1)) {
    const entry = readEntry(row, columns);
    if (entry.ok) reviews.push(entry.value);
    else problems.push({ line: row.line, message: entry.error });
  }
  return success({ reviews, problems });
}

function findColumns(cells: readonly string[]): ReadonlyMap<Column, number> | null {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const columns = new Map(LOG_COLUMNS.map((name) => [name, names.indexOf(name)] as const));
  const required: readonly Column[] = ["card_id", "review_time", "review_rating"];
  return required.every((name) => (columns.get(name) ?? -1) >= 0) ? columns : null;
}

function readEntry({ cells }: FileRow, columns: ReadonlyMap<Column, number>): Result<ReviewEntry, string> {
  const cell = (name: Column): string => cells[columns.get(name) ?? -1]?.trim() ?? "";
  const cardId = fromLogId(cell("card_id"));
  if (cardId === null) return failure("There is no card id, or it is too long.");
  const at = wholeNumber(cell("review_time"));
  if (at === null || at < EARLIEST || at > LATEST) {
    return failure("The review time is not a time in milliseconds since 1970.");
  }
  const rating = ratingOf(cell("review_rating"));
  if (rating === null) return failure("The rating is not 1, 2, 3 or 4.");
  const duration = wholeNumber(cell("review_duration")) ?? 0;
  return success({ cardId, at, rating, duration: Math.min(Math.max(duration, 0), LONGEST) });
}

function ratingOf(text: string): Rating | null {
  return /^[1-4](?:\.0+)?$/.test(text) ? (RATINGS[Number(text) - 1] ?? null) : null;
}

/** Spreadsheets and data frames write whole numbers as `12.0` too. */
function wholeNumber(text: string): number | null {
  return /^-?\d{1,17}(?:\.0+)?$/.test(text) ? Number(text) : null;
}
