import type { Random } from "@/lib/util";
import { type Candidate, pickDistractors } from "../distractors";
import type { Item, LimitFact } from "../model";
import { formatQuantity } from "../quantity";
import { type Assignment, randomFor, type WriterContext } from "./context";
import { isLabel } from "./definition-words";
import { isAskableLimit } from "./limit-numeric";
import { isCell, limitStem } from "./limit-question";
import { type AmountCandidate, limitCandidates, limitSentence } from "./limit-words";
import { choiceItem } from "./options";
import { clause, mentions } from "./wording";

const OTHERS = 3;

/** Multiple choice: which of these amounts is the limit? */
export function writeLimitChoice(fact: LimitFact, context: WriterContext): readonly Item[] {
  if (!isAskableLimit(fact) || isLabel(fact.subject, fact, context) || isCell(fact)) return [];
  const assignment: Assignment = { fact, writer: "limit-choice", variant: "" };
  const random = randomFor(assignment, context);
  const answer = formatQuantity(fact);
  const distractors = pickAround(fact, limitCandidates(fact, context), random);
  const stem = fact.asks[0] ?? limitStem(fact, false, context);
  if (!distractors || stem === null || mentions(stem, answer)) return [];
  const draft = {
    stem,
    explanation: `${limitSentence(fact)}.`,
    level: "recall" as const,
    difficulty: 0.4,
    hint: `Which of these amounts have you seen next to “${clause(fact.subject)}”?`,
  };
  return [choiceItem(assignment, draft, { text: answer, rationale: keyRationale(fact) }, distractors, context)];
}

/** Three wrong amounts, of which a random number is smaller than the answer, so that its place tells nothing. */
function pickAround(
  fact: LimitFact,
  candidates: readonly AmountCandidate[],
  random: Random,
): readonly Candidate[] | null {
  const [below, above] = [true, false].map((isBelow) =>
    candidates.filter((each) => each.value < fact.value === isBelow),
  );
  const drawn = random.below(OTHERS + 1);
  const answer = [formatQuantity(fact)];
  const pick = (side: readonly Candidate[] | undefined, count: number): readonly Candidate[] =>
    (count > 0 && pickDistractors(side ?? [], answer, { random, count, fewest: 1 })) || [];
  const smaller = pick(below, drawn);
  const larger = pick(above, OTHERS - smaller.length);
  const chosen = [...pick(below, OTHERS - larger.length), ...larger];
  return chosen.length === OTHERS ? chosen : null;
}

function keyRationale(fact: LimitFact): string {
  const statement = clause(fact.statement);
  return `The note says: “${statement.length <= 200 ? statement : limitSentence(fact)}”.`;
}
