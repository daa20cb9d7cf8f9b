import type { Rich } from "@/lib/notes";
import type { ClozeFact } from "../model";
import { findQuantities } from "../quantity";
import { clozeFact, createBlanker, MOST_WITH_CONTEXT } from "./cloze-fact";
import type { Lines } from "./locate";
import type { Scope } from "./scope";
import { bare, countWords, isFullSentence, sentencesOf } from "./sentences";

const FEWEST_WORDS = 6;
const MOST_WORDS = 30;
/** Words that remain beside the blank. */
const FEWEST_LEFT = 3;
/** One proper name or abbreviation; not one of a pair. */
const NAME = /(?<=[a-z,] )(?:[A-Z][a-z]*[A-Z]\w*(?: [A-Z]\w+){0,2}|[A-Z][a-z]+(?: [A-Z]\w+){1,2})(?![\w’'-])/g;
const BEFORE_PAIR = /^ (?:or|and [A-Z])/;
const BEHIND_PAIR = /[A-Z]\S* (?:or|and) $/;

/**
 * A sentence that is a paragraph or item by itself: its one amount, or its one name, is blanked. What the line hangs
 * under (`subject`) goes in front, as the line is true of that alone.
 */
export function lineCloze(scope: Scope, content: Rich, position: Lines, subject: string | null): readonly ClozeFact[] {
  const { text } = content;
  const words = countWords(text);
  const [sentence, ...others] = words < FEWEST_WORDS || words > MOST_WORDS ? [] : sentencesOf(text);
  if (!sentence || others.length > 0) return [];
  if (!isFullSentence(text) || /[;:]/.test(text)) return [];
  const blank = amountIn(text) ?? nameIn(text, scope, subject);
  if (!blank) return [];
  const line = createBlanker(content)(sentence, blank.start, blank.end);
  if (countWords(line) < FEWEST_LEFT) return [];
  const statement = upperFirst(subject === null ? line : `${bare(subject)}: ${line}`);
  if (countWords(statement) > MOST_WITH_CONTEXT) return [];
  return [clozeFact(scope, { statement, answer: text.slice(blank.start, blank.end), hint: null, position })];
}

/** A fragment begins a sentence now; names such as `iPhone` stay as they are. */
function upperFirst(text: string): string {
  return /^[a-z]+(?: |$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The amount of a sentence that has one, or the upper end of its one range. */
function amountIn(text: string): Span | null {
  const found = findQuantities(text);
  const amount = found.at(-1);
  if (!amount || amount.unit === "") return null;
  const isSingle = found.length === 1 && amount.certainty === "single";
  const isRange = found.length === 2 && found.every(({ certainty }) => certainty === "range");
  return isSingle || isRange ? amount : null;
}

/** The one name inside a sentence; not one that title, headings or the subject give away. */
function nameIn(text: string, { section, make }: Scope, subject: string | null): Span | null {
  const [name, ...others] = [...text.matchAll(NAME)];
  if (!name || others.length > 0 || text.split(name[0]).length !== 2) return null;
  const end = name.index + name[0].length;
  const around = [make.noteTitle, ...section.path, subject ?? ""].join(" ").toLowerCase();
  const isPaired = BEFORE_PAIR.test(text.slice(end)) || BEHIND_PAIR.test(text.slice(0, name.index));
  return isPaired || around.includes(name[0].toLowerCase()) ? null : { start: name.index, end };
}
