import { type Candidate, pickDistractors } from "../distractors";
import type { Item, QuestionFact } from "../model";
import { parseQuantity } from "../quantity";
import { normalOf } from "../text-profile";
import { blankItem } from "./blank";
import { randomFor, type WriterContext } from "./context";
import { choiceItem } from "./options";
import { writeQuestionNumeric } from "./question-numeric";
import { clause, countWords, emphasiseNot, mentions, quote } from "./wording";

const MOST_BLANK_WORDS = 3;
const LONGEST_OPTION = 160;
const MOST_CANDIDATES = 40;

/**
 * A question of the author: numeric when the answer is an amount, cloze when it is a word or two, else multiple choice;
 * the latter two need sibling answers.
 */
export function writeQuestion(fact: QuestionFact, context: WriterContext): readonly Item[] {
  if (parseQuantity(fact.answer)) return writeQuestionNumeric(fact, context);
  const question = fact.question.trim();
  if (countWords(question) < 3 || mentions(question, fact.answer) || fact.answer.length > LONGEST_OPTION) return [];
  const candidates = candidatesOf(fact, context);
  const asked = emphasiseNot(question.endsWith("?") ? question : `${clause(question)}?`);
  const draft = {
    explanation: `${asked} ${clause(fact.answer)}.`,
    level: "recall" as const,
    difficulty: 0.45,
    hint: null,
  };
  const key = {
    text: clause(fact.answer),
    rationale: `The note answers “${clause(question)}” with ${quote(clause(fact.answer))}.`,
  };
  const assignment = { fact, writer: "question", variant: "" };
  if (countWords(fact.answer) <= MOST_BLANK_WORDS) {
    const blank = blankItem(
      assignment,
      { ...draft, stem: `${asked} Type the answer: ____.` },
      key,
      candidates,
      context,
    );
    return blank ? [blank] : [];
  }
  const distractors = pickDistractors(candidates, [key.text], { random: randomFor(assignment, context) });
  return distractors ? [choiceItem(assignment, { ...draft, stem: asked }, key, distractors, context)] : [];
}

/** Answers of the other questions of the note, and things that stand beside the answer in a table or list. */
function candidatesOf(fact: QuestionFact, { index }: WriterContext): readonly Candidate[] {
  const others = (index.questions.get(fact.source.noteId) ?? []).filter((each) => each.id !== fact.id);
  const answers = others.slice(0, MOST_CANDIDATES).map((other) => ({
    text: clause(other.answer),
    get rationale() {
      return `${quote(clause(other.answer))} answers another question: ${other.question}`;
    },
    get misconception() {
      return `confusing it with the answer to “${clause(other.question)}”`;
    },
    factId: other.id,
    distance: 1,
  }));
  const things = (index.kinds.get(normalOf(fact.answer)) ?? []).flatMap((group) =>
    group.things.map(({ text, fact: about }) => ({
      text,
      get rationale() {
        return `${quote(text)} is of the same kind as ${quote(fact.answer)}, but not what “${clause(fact.question)}” asks for.`;
      },
      get misconception() {
        return `taking ${clause(text)} for ${clause(fact.answer)}`;
      },
      factId: about.id,
      distance: 0,
    })),
  );
  return [...things.slice(0, MOST_CANDIDATES), ...answers];
}
