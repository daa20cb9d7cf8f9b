import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { List, ListItem, Paragraph, Rich } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { ClozeFact } from "../model";
import { findQuantities } from "../quantity";
import { plainAsks, type Scope } from "./scope";
import { countWords, leansBack, type Sentence, sentencesOf } from "./sentences";

const MOST_BLANK_WORDS = 4;
const FEWEST_WORDS = 8;
const MOST_WORDS = 30;
const MOST_WITH_CONTEXT = 45;
const BLANK = "____";
const VERB =
  /\b(?:is|are|was|were|has|have|had|does|do|can|cannot|may|must|will|gives?|takes?|goes|makes?|keeps?|runs?|ends?|sends?|starts?|stops?|waits?|returns?|needs?|uses?|comes?|holds?|lets?|means?|stands?|works?|counts?|\w{3,}(?:es|ed|s))\b/i;

/** Blanks that the author marked, and bold key words in full sentences. */
export function paragraphClozes(scope: Scope<Paragraph>): readonly ClozeFact[] {
  const { content, term, card, position } = scope.block;
  return term || card ? markedOnly(scope, content, position) : clozesIn(scope, content, position);
}

/** The same for the items of a list. */
export function itemClozes(scope: Scope<List>): readonly ClozeFact[] {
  return scope.block.items.filter(({ checked }) => checked === null).flatMap((item) => clozesOfItem(scope, item));
}

function clozesOfItem(scope: Scope<List>, { content, term, card, position }: ListItem): readonly ClozeFact[] {
  return term || card ? markedOnly(scope, content, position) : clozesIn(scope, content, position);
}

function clozesIn(scope: Scope, content: Rich, position: Position): readonly ClozeFact[] {
  const marked = markedOnly(scope, content, position);
  if (marked.length > 0) return marked;
  const bold = boldClozes(scope, content, position);
  return bold.length > 0 ? bold : lineCloze(scope, content, position);
}

function markedOnly(scope: Scope, content: Rich, position: Position): readonly ClozeFact[] {
  const sentences = sentencesOf(content.text);
  return content.clozes.flatMap(({ start, end, answer, hint }) => {
    const index = sentences.findLastIndex((sentence) => sentence.start <= start);
    const sentence = sentences[index];
    if (!sentence || answer.trim() === "") return [];
    const statement =
      sentence.text.slice(0, start - sentence.start) + BLANK + sentence.text.slice(end - sentence.start);
    return [clozeOf(scope, { statement: withContext(statement, sentences[index - 1]), answer, hint, position })];
  });
}

/** A sentence that leans on the one before takes it along. */
function withContext(statement: string, before: Sentence | undefined): string {
  if (!before || !leansBack(statement)) return statement;
  const whole = `${before.text} ${statement}`;
  return countWords(whole) <= MOST_WITH_CONTEXT ? whole : statement;
}

function boldClozes(scope: Scope, content: Rich, position: Position): readonly ClozeFact[] {
  const bold = content.children.flatMap(boldRuns);
  return sentencesOf(content.text).flatMap(({ text }) => {
    const words = countWords(text);
    if (words < FEWEST_WORDS || words > MOST_WORDS || leansBack(text) || !VERB.test(text) || text.endsWith(":"))
      return [];
    const [answer] = bold.filter((run) => occursOnce(text, run));
    if (!answer || text.startsWith(answer) || countWords(answer) > MOST_BLANK_WORDS) return [];
    return [clozeOf(scope, { statement: text.replace(answer, () => BLANK), answer, hint: null, position })];
  });
}

/** A sentence that is a paragraph or item by itself: its one amount, or its one name, is blanked. */
function lineCloze(scope: Scope, { text }: Rich, position: Position): readonly ClozeFact[] {
  const words = countWords(text);
  if (sentencesOf(text).length !== 1 || words < FEWEST_WORDS - 2 || words > MOST_WORDS) return [];
  if (leansBack(text) || !VERB.test(text) || /[;:]/.test(text)) return [];
  const blank = amountIn(text) ?? nameIn(text, scope);
  if (!blank) return [];
  const statement = `${text.slice(0, blank.start)}${BLANK}${text.slice(blank.end)}`;
  return [clozeOf(scope, { statement, answer: text.slice(blank.start, blank.end), hint: null, position })];
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

const NAME = /(?<=[a-z,] )(?:[A-Z][a-z]*[A-Z]\w*(?: [A-Z]\w+){0,2}|[A-Z][a-z]+(?: [A-Z]\w+){1,2})(?!\w)/g;

/** The one proper name or abbreviation inside a sentence; not one that the headings give away. */
function nameIn(text: string, { section }: Scope): Span | null {
  const [name, ...others] = [...text.matchAll(NAME)];
  if (!name || others.length > 0 || text.split(name[0]).length !== 2) return null;
  const headings = section.path.join(" ").toLowerCase();
  return headings.includes(name[0].toLowerCase()) ? null : { start: name.index, end: name.index + name[0].length };
}

function boldRuns(node: PhrasingContent): readonly string[] {
  return node.type === "strong" ? [textOf(node).replace(/\s+/g, " ").trim()].filter((run) => run !== "") : [];
}

/** Once as a whole word, so that the rest of the sentence does not give it away. */
function occursOnce(text: string, run: string): boolean {
  return text.toLowerCase().split(run.toLowerCase()).length === 2;
}

interface Blanked {
  readonly statement: string;
  readonly answer: string;
  readonly hint: string | null;
  readonly position: Position;
}

function clozeOf({ section, make, block }: Scope, { statement, answer, hint, position }: Blanked): ClozeFact {
  const { directives } = block;
  const frame = make.frame({
    kind: "cloze",
    section,
    subject: statement,
    position,
    directives,
    asks: plainAsks(directives),
  });
  return { kind: "cloze", ...frame, statement, answer, hint };
}
