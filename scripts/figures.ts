import type { Note, Rich } from "@/lib/notes";
import { richOf } from "@/lib/notes/parse";
import { findQuantities, formatQuantity } from "@/lib/quiz/bank";

/** A number with its unit, or an error code, as a note says it. */
export interface Figure {
  readonly line: number;
  /** `256 KiB`, `429`, `States.Timeout`. */
  readonly value: string;
  /** The line of the note, shortened. */
  readonly statement: string;
}

/** HTTP statuses of failures, names of errors in their three usual forms; intrinsic functions look like the second. */
const ERROR_CODE =
  /(?<![\w.,:/-])[45]\d\d(?![\w%]|[.,]\d)|\b(?:States|Lambda)\.[A-Z]\w+(?:\.[A-Z]\w+)?|\b(?:\w+\.)?[A-Z]\w*(?:Exception|Exceeded|AlreadyExists)\b/g;
const INTRINSIC_FUNCTION =
  /^States\.(?:Array\w*|Base64\w+|Format|Hash|JsonMerge|JsonToString|Math\w+|StringSplit|StringToJson|UUID)$/;
/** `502 Bad Gateway` counts no gateways. */
const STATUS_WITH_PHRASE = /^[45]\d\d [A-Z][a-z]{2}/;
const LONGEST_STATEMENT = 110;

/** Every number with a unit and every error code in the words of a note, in reading order; code blocks are left out. */
export function figuresOf(note: Note): readonly Figure[] {
  return [...richOf(note)].flatMap((rich) => {
    const lineOf = createLineFinder(note, rich);
    return foundIn(rich.text).map(({ value, written }) => {
      const line = lineOf(written);
      return { line, value, statement: shorten(note.lines[line - 1] ?? "") };
    });
  });
}

interface Found {
  readonly value: string;
  /** The first word of it, as it stands in the text. */
  readonly written: string;
  readonly start: number;
}

function foundIn(text: string): readonly Found[] {
  const amounts = findQuantities(text)
    .filter(({ unit, start, end }) => unit !== "" && !STATUS_WITH_PHRASE.test(text.slice(start, end)))
    .map((each) => ({ ...each, value: formatQuantity(each), written: firstWord(text.slice(each.start, each.end)) }));
  const isInAmount = (at: number): boolean => amounts.some(({ start, end }) => start <= at && at < end);
  const codes = [...text.matchAll(ERROR_CODE)]
    .map(({ 0: value, index: start }) => ({ value, written: value, start }))
    .filter(({ value, start }) => !isInAmount(start) && !INTRINSIC_FUNCTION.test(value));
  return [...amounts, ...codes].sort((a, b) => a.start - b.start);
}

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? text;
}

/** Finds the lines of words that are asked for in reading order, from the place where their content begins. */
function createLineFinder({ lines }: Note, { position }: Rich): (word: string) => number {
  let { line, column } = position.start;
  return (word) => {
    for (let at = line; at <= position.end.line; at++) {
      const found = (lines[at - 1] ?? "").indexOf(word, at === line ? column - 1 : 0);
      if (found < 0) continue;
      [line, column] = [at, found + word.length + 1];
      return at;
    }
    return line;
  };
}

function shorten(line: string): string {
  const words = line.trim();
  return words.length > LONGEST_STATEMENT ? `${words.slice(0, LONGEST_STATEMENT)}…` : words;
}

/**
 * The figures of notes as text, to be compared with their sources by eye or by a script: each note with the sources of
 * its front matter, then `file:line`, value and statement, parted by tabs.
 */
export function listFigures(notes: readonly Note[]): string {
  return notes.map(listNote).join("");
}

function listNote(note: Note): string {
  const figures = figuresOf(note);
  if (figures.length === 0) return "";
  const sources = note.meta.sources.map(({ title, date }) => `# source: ${title} (${date ?? "no date"})\n`);
  const head = `# ${note.file}\n${sources.length > 0 ? sources.join("") : "# source: none\n"}`;
  return `${head}${figures.map(({ line, value, statement }) => `${note.file}:${line}\t${value}\t${statement}\n`).join("")}\n`;
}
