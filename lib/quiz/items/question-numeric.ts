import type { Item, QuestionFact } from "../model";
import { formatQuantity, parseQuantity, type Quantity, sameQuantity } from "../quantity";
import { itemBase, type WriterContext } from "./context";
import { clause, emphasiseNot, mentions, quote } from "./wording";

const MOST_NEAR_MISSES = 4;

/** Numeric: a question of the author whose answer is an amount. */
export function writeQuestionNumeric(fact: QuestionFact, context: WriterContext): readonly Item[] {
  const answer = parseQuantity(fact.answer);
  const question = `${clause(fact.question).replace(/\?+$/, "")}?`;
  if (!answer || mentions(question, fact.answer)) return [];
  const assignment = { fact, writer: "question-numeric", variant: "" };
  const draft = {
    stem: emphasiseNot(question),
    explanation: `${question} ${formatQuantity(answer)}.`,
    level: "recall" as const,
    difficulty: 0.5,
    hint: null,
    keys: [fact.answer],
  };
  const { value, unit } = answer;
  const base = itemBase(assignment, draft, context);
  return [
    { ...base, type: "numeric", answer: value, unit, tolerance: 0, nearMisses: nearMisses(fact, answer, context) },
  ];
}

/** Answers of other questions of the note in the same unit. */
function nearMisses(fact: QuestionFact, answer: Quantity, { index }: WriterContext) {
  const misses = new Map<number, string>();
  for (const other of index.questions.get(fact.source.noteId) ?? []) {
    const amount = parseQuantity(other.answer);
    if (!amount || amount.unit !== answer.unit || sameQuantity(amount, answer) || misses.size === MOST_NEAR_MISSES)
      continue;
    misses.set(amount.value, `${formatQuantity(amount)} answers another question: ${quote(clause(other.question))}.`);
  }
  return [...misses].map(([value, rationale]) => ({ value, rationale }));
}
