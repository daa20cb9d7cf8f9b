import type { Card, List, Paragraph, Rich, Term } from "@/lib/notes";
import type { ClozeFact } from "../model";
import { boldClozes } from "./bold-cloze";
import { clozeFact, createBlanker, MOST_WITH_CONTEXT } from "./cloze-fact";
import { headingLine } from "./definition";
import { lineCloze } from "./line-cloze";
import { createLocator, type Lines } from "./locate";
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
    .flatMap(({ content, term, card }) =>
      ordered
        ? markedClozes(scope, content, content.position)
        : clozesOf(scope, { content, term, card, position: content.position }, subject),
    );
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
  readonly position: Lines;
}

function clozesOf(scope: Scope, { content, term, card, position }: Line, subject: string | null): readonly ClozeFact[] {
  const marked = markedClozes(scope, content, position);
  if (marked.length > 0 || term || card) return marked;
  const bold = boldClozes(scope, content, position);
  return bold.length > 0 ? bold : lineCloze(scope, content, position, subject);
}

function markedClozes(scope: Scope, content: Rich, whole: Lines): readonly ClozeFact[] {
  const { text, clozes } = content;
  if (clozes.length === 0) return [];
  const blankOut = createBlanker(content);
  const locate = createLocator(content, text, whole);
  const sentences = sentencesOf(text);
  return clozes.flatMap(({ start, end, answer, hint }) => {
    const index = sentences.findLastIndex((each) => each.start <= start);
    const sentence = sentences[index];
    if (!sentence || answer.trim() === "") return [];
    const said = withContext(sentence, sentences[index - 1], text);
    return [clozeFact(scope, { statement: blankOut(said, start, end), answer, hint, position: locate(said) })];
  });
}

/** A sentence that leans on the one before takes it along. */
function withContext(sentence: Sentence, before: Sentence | undefined, text: string): Sentence {
  if (!before || !leansBack(sentence.text)) return sentence;
  const both = { text: text.slice(before.start, sentence.start + sentence.text.length), start: before.start };
  return countWords(both.text) <= MOST_WITH_CONTEXT ? both : sentence;
}
