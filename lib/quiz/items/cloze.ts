import type { Candidate } from "../distractors";
import type { ClozeFact, Fact, Item } from "../model";
import { normalOf, shapeOf } from "../text-profile";
import { fitsBlank, hasArticle, withoutArticle } from "./article";
import { blankItem } from "./blank";
import { inContext, type WriterContext } from "./context";

import { mixUp } from "./table-words";
import { formOf } from "./word-form";
import { clause, countWords, lowerFirst, mentions, quote, upperFirst } from "./wording";

const FEWEST_WORDS = 5;
const MOST_WORDS = 60;
/** A statement that opens with such a word is about something that stands before it. */
const POINTS_BACK = /^(?:it|they|this|that|these|those|he|she|both|neither|so does|such)\b/i;
const POINTS_BACK_INSIDE = /\b(?:has|have|does|do|needs?|takes?|is|are) (?:neither|both|the same|so)\b(?=[,.;]| and)/i;
/** Words that stand behind "the" alone fit no other blank. */
const NEEDS_ARTICLE = /^(?:same|other|only|next|last|first|second|whole|following) /i;
/** A blank behind a negation can be filled with nearly everything. */
const NEGATED = /\b(?:not|never|no|nor|neither|cannot|can't|don't|doesn't|isn't|without|except)\b[^.,;:]*_{4}/i;
const MOST_CANDIDATES = 40;

/** Cloze: fill in the word that a statement leaves out. */
export function writeCloze(fact: ClozeFact, context: WriterContext): readonly Item[] {
  const words = countWords(fact.statement);
  if (pointsNowhere(fact.statement)) return [];
  if (words < FEWEST_WORDS || words > MOST_WORDS || mentions(fact.statement, fact.answer)) return [];
  const full = fact.statement.replace(/_{4}/, () => fact.answer);
  const hint = fact.hint ?? `It is ${describe(fact.answer)}.`;
  const draft = {
    stem: inContext(`${clause(fact.statement)}. Fill in the blank.`, fact, context),
    explanation: `The sentence reads in full: ${clause(full)}.`,
    level: "recall" as const,
    difficulty: 0.5,
    hint,
  };
  const key = {
    text: fact.answer,
    rationale: `Only ${quote(fact.answer)} makes the statement of the note true: ${clause(full)}.`,
  };
  const item = blankItem({ fact, writer: "cloze", variant: "" }, draft, key, candidatesOf(fact, context), context);
  return item ? [item] : [];
}

/** Whether a statement is about something that stands before it, or its blank could hold nearly anything. */
export function pointsNowhere(statement: string): boolean {
  return POINTS_BACK.test(statement) || POINTS_BACK_INSIDE.test(statement) || NEGATED.test(statement);
}

function describe(answer: string): string {
  const shape = shapeOf(answer);
  if (shape === "amount") return "an amount";
  const words = countWords(answer);
  return words === 1 ? `one word of ${answer.replace(/`/g, "").length} characters` : `${words} words`;
}

/** Things of the answer's kind, and what the other blanks of the note hold. */
function candidatesOf(fact: ClozeFact, { index, namesIn }: WriterContext): readonly Candidate[] {
  const names = namesIn(fact.source.noteId);
  const things = (index.kinds.get(normalOf(fact.answer)) ?? []).flatMap((group) =>
    group.things.map(({ text, fact: about }) => ({
      text: inCaseOf(fact.answer, text, names),
      get rationale() {
        return `${upperFirst(quote(text))} ${identityOf(about)}, while “${clause(fact.statement)}” speaks of ${quote(fact.answer)}.`;
      },
      get misconception() {
        return mixUp(text, fact.answer);
      },
      factId: about.id,
      distance: 0,
    })),
  );
  const others = (index.clozes.get(fact.source.noteId) ?? []).filter(
    (each) => each.id !== fact.id && formOf(each.answer) === formOf(fact.answer),
  );
  const blanks = others.slice(0, MOST_CANDIDATES).map((other) => ({
    text: other.answer,
    get rationale() {
      return `${quote(other.answer)} has its place elsewhere (“${clause(other.statement.replace(/_{4}/, () => other.answer))}”); here it is ${quote(fact.answer)}.`;
    },
    get misconception() {
      return mixUp(other.answer, fact.answer);
    },
    factId: other.id,
    distance: 1,
  }));
  return [...things.slice(0, MOST_CANDIDATES), ...blanks].filter(
    ({ text }) => !mentions(fact.statement, text) && fitsBlank(fact.statement, text) && !NEEDS_ARTICLE.test(text),
  );
}

/** What the notes say of another thing: `is something else (a share of the traffic)`. */
function identityOf(about: Fact): string {
  if (about.kind === "definition") return `is something else (${clause(about.definition)})`;
  return "is another thing of this kind";
}

/** A term as it would stand in the blank: in lower case when the answer does, without an article unless the answer has one. */
function inCaseOf(answer: string, text: string, names: ReadonlySet<string>): string {
  const bare = hasArticle(answer) ? text : withoutArticle(text);
  return /^\p{Ll}/u.test(answer) && !/ \p{Lu}/u.test(bare) ? lowerFirst(bare, names) : bare;
}
