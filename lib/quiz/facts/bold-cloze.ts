import { toString as textOf } from "mdast-util-to-string";
import type { Rich } from "@/lib/notes";
import type { ClozeFact } from "../model";
import { clozeFact, createBlanker } from "./cloze-fact";
import { createLocator, type Lines } from "./locate";
import type { Scope } from "./scope";
import { countWords, isFullSentence, type Sentence, sentencesOf } from "./sentences";

const MOST_BLANK_WORDS = 4;
const FEWEST_WORDS = 8;
const MOST_WORDS = 30;

/** Bold key words of full sentences: the first of each sentence is blanked. */
export function boldClozes(scope: Scope, content: Rich, whole: Lines): readonly ClozeFact[] {
  const bold = boldSpans(content);
  if (bold.length === 0) return [];
  const blankOut = createBlanker(content);
  const locate = createLocator(content, content.text, whole);
  return sentencesOf(content.text).flatMap((sentence) => {
    const { text, start } = sentence;
    const words = countWords(text);
    if (words < FEWEST_WORDS || words > MOST_WORDS || !isFullSentence(text)) return [];
    const span = bold.find((each) => isIn(each, sentence));
    if (!span || span.start === start || !isBlank(span.text, text)) return [];
    const statement = blankOut(sentence, span.start, span.start + span.text.length);
    return [clozeFact(scope, { statement, answer: span.text, hint: null, position: locate(sentence) })];
  });
}

interface BoldSpan {
  readonly text: string;
  readonly start: number;
}

/** Where the bold runs stand in the text: each child is looked for behind the one before it. */
function boldSpans({ text, children }: Rich): readonly BoldSpan[] {
  let cursor = 0;
  return children.flatMap((child) => {
    const words = textOf(child).replace(/\s+/g, " ").trim();
    const start = words === "" ? -1 : text.indexOf(words, cursor);
    if (start < 0) return [];
    cursor = start + words.length;
    return child.type === "strong" ? [{ text: words, start }] : [];
  });
}

function isIn({ start }: BoldSpan, { text, start: from }: Sentence): boolean {
  return start >= from && start < from + text.length;
}

/** Bold for stress, and not because it names something. */
const STRESS =
  /^(?:not|no|never|none|nothing|only|always|must(?: not)?|cannot|can|may|should(?: not)?|do(?:es)? not|don['’]t|every|each|all|any|both|either|same|before|after|and|or|but|without|very|more|less|most|important|yes)$/i;

/** A short name, said once, so that the rest of the sentence does not give it away. */
function isBlank(run: string, sentence: string): boolean {
  return (
    !STRESS.test(run) &&
    countWords(run) <= MOST_BLANK_WORDS &&
    sentence.toLowerCase().split(run.toLowerCase()).length === 2
  );
}
