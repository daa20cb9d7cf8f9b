import type { Card, List, Paragraph, Rich, Term } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { ClozeFact } from "../model";
import { boldClozes } from "./bold-cloze";
import { blankOut, clozeFact, MOST_WITH_CONTEXT } from "./cloze-fact";
import { headingLine } from "./definition";
import { lineCloze } from "./line-cloze";
import type { Scope } from "./scope";
import { countWords, leansBack, type Sentence, sentencesOf } from "./sentences";

/** Blanks that the author marked, else bold key words, else the amount or name of a one-line statement. */
export function paragraphClozes(scope: Scope<Paragraph>): readonly ClozeFact[] {
  return clozesOf(scope, scope.block, scope.parent);
}

/** The same for the items of a list. Steps of an ordered list mean little alone: there only the author's blanks count. */
export function itemClozes(scope: Scope<List>): readonly ClozeFact[] {
  const { items, ordered } = scope.block;
  const subject = scope.parent ?? introOf(scope);
  return items
    .filter(({ checked }) => checked === null)
    .flatMap((item) => (ordered ? markedClozes(scope, item.content, item.position) : clozesOf(scope, item, subject)));
}

/** What the items of a list hang under: a line that ends in a colon, or names the one item. */
function introOf(scope: Scope<List>): string | null {
  const { above } = scope;
  const isIntro = above?.type === "paragraph" && above.content.text.trim().endsWith(":");
  return isIntro ? (sentencesOf(above.content.text).at(-1)?.text ?? null) : headingLine(scope);
}

interface Line {
  readonly content: Rich;
  readonly term: Term | null;
  readonly card: Card | null;
  readonly position: Position;
}

function clozesOf(scope: Scope, { content, term, card, position }: Line, subject: string | null): readonly ClozeFact[] {
  const marked = markedClozes(scope, content, position);
  if (marked.length > 0 || term || card) return marked;
  const bold = boldClozes(scope, content, position);
  return bold.length > 0 ? bold : lineCloze(scope, content, position, subject);
}

function markedClozes(scope: Scope, { text, clozes }: Rich, position: Position): readonly ClozeFact[] {
  if (clozes.length === 0) return [];
  const sentences = sentencesOf(text);
  return clozes.flatMap(({ start, end, answer, hint }) => {
    const index = sentences.findLastIndex((each) => each.start <= start);
    const sentence = sentences[index];
    if (!sentence || answer.trim() === "") return [];
    const statement = blankOut(sentence.text, start - sentence.start, end - sentence.start);
    return [clozeFact(scope, { statement: withContext(statement, sentences[index - 1]), answer, hint, position })];
  });
}

/** A sentence that leans on the one before takes it along. */
function withContext(statement: string, before: Sentence | undefined): string {
  if (!before || !leansBack(statement)) return statement;
  const whole = `${before.text} ${statement}`;
  return countWords(whole) <= MOST_WITH_CONTEXT ? whole : statement;
}
