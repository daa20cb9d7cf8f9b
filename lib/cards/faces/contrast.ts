import type { ContrastFact } from "@/lib/quiz";
import { baseForm, classifyAttribute, clause, lowerLabel } from "@/lib/quiz/bank";
import { type FaceDraft, list } from "./draft";
import type { FaceContext } from "./face-context";

const PREPOSITION = / (?:of|to|for|after|before|in|on|at|by|with|from|per) /;
const AUXILIARY = /^(?:is|are|has|have|can|may|must)$/;

/** Two or more things in one attribute: each with its value. */
export function contrastFaces(fact: ContrastFact, context: FaceContext): readonly FaceDraft[] {
  const answers = fact.sides.map(({ thing, value }) => `${thing}: ${clause(value)}`);
  const asks = fact.asks.length > 0 ? fact.asks : [questionOf(fact, context)];
  return asks.map((ask, index) => list(`sides ${index}`, ask, answers));
}

function questionOf(fact: ContrastFact, context: FaceContext): string {
  const things = inWords(fact.sides.map(({ thing }) => thing));
  const label = lowerLabel(clause(fact.attribute), context.namesOf(fact));
  if (AUXILIARY.test(label)) return `How do ${things} differ?`;
  switch (classifyAttribute(fact.attribute)) {
    case "noun":
      return PREPOSITION.test(label)
        ? `How do ${things} differ in the ${label}?`
        : `How do ${things} differ in their ${label}?`;
    case "verb":
      return / as$/.test(label)
        ? `As what does each of these ${baseForm(label).replace(/ as$/, "")}: ${things}?`
        : `What does each of these ${baseForm(label)}: ${things}?`;
    case "complement":
      return `What is each of these ${label}: ${things}?`;
    default:
      return `How do ${things} differ in “${clause(fact.attribute)}”?`;
  }
}

function inWords(things: readonly string[]): string {
  return `${things.slice(0, -1).join(", ")} and ${things.at(-1) ?? ""}`;
}
