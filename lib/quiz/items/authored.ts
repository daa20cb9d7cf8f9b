import type { Candidate } from "../distractors";
import type { AuthoredFact, Item } from "../model";
import type { WriterContext } from "./context";
import { choiceItem, type Key, responseItem } from "./options";
import { clause, countWords, emphasiseNot, numberWord, quote } from "./wording";

/** An item as the author wrote it: multiple choice with one key, multiple response with several. */
export function writeAuthored(fact: AuthoredFact, context: WriterContext): readonly Item[] {
  const keys = fact.options.filter((option) => option.correct);
  const distractors = fact.options.filter((option) => !option.correct).map((option) => candidateOf(fact, option));
  const [key] = keys;
  if (!key || distractors.length === 0) return [];
  const right = keys.map(
    (each): Key => ({ text: each.text, rationale: each.feedback ?? keyRationale(fact, each.text) }),
  );
  const draft = {
    stem: stemOf(fact, keys.length),
    explanation: fact.explanation ?? right.map((each) => each.rationale).join(" "),
    level: countWords(fact.question) >= 20 ? ("apply" as const) : ("recall" as const),
    difficulty: 0.5,
    hint: null,
  };
  const assignment = { fact, writer: "authored", variant: "" };
  const [first] = right;
  if (keys.length > 1) return [responseItem(assignment, draft, right, distractors, context)];
  return first ? [choiceItem(assignment, draft, first, distractors, context)] : [];
}

function stemOf(fact: AuthoredFact, count: number): string {
  const asked = emphasiseNot(fact.question.trim());
  const number = numberWord(count);
  return count === 1 || new RegExp(`\\b(?:${number}|${count})\\b`, "i").test(asked)
    ? asked
    : `${asked} Choose ${number}.`;
}

function candidateOf(fact: AuthoredFact, option: AuthoredFact["options"][number]): Candidate {
  const text = clause(option.text);
  return {
    text: option.text,
    rationale: option.feedback ?? `${quote(text)} is marked as wrong in the note. ${fact.explanation ?? ""}`.trim(),
    misconception: `believing that ${quote(text)} answers it`,
    factId: null,
    distance: 0,
  };
}

function keyRationale(fact: AuthoredFact, text: string): string {
  return fact.explanation
    ? `${quote(clause(text))} is right. ${fact.explanation}`
    : `The note marks ${quote(clause(text))} as the answer to this question.`;
}
