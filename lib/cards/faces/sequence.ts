import type { SequenceFact } from "@/lib/quiz";
import { clause, normalise, numberWord, quote, upperFirst } from "@/lib/quiz/bank";
import { basic, type FaceDraft, list } from "./draft";
import type { FaceContext } from "./face-context";
import { inPlace } from "./place";

const FEWEST_FOR_NEXT = 4;
/** Titles that lead on to the list: "A release goes through these steps". */
const LEADS_ON =
  /\b(?:in (?:this|the following) order|(?:these|the following) (?:steps|stages|phases|parts)(?: in order)?)$/i;

/** Steps: all of them in order, then the one that follows another. */
export function sequenceFaces(fact: SequenceFact, context: FaceContext): readonly FaceDraft[] {
  const steps = fact.steps.map(clause);
  const questions =
    fact.asks.length > 0 ? fact.asks.map((ask) => withoutThese(ask, fact)) : [defaultQuestion(fact, context)];
  const lists = questions.map((question, index) => list(`list ${index}`, question, steps, true));
  return [...lists, ...nextStep(fact, steps, context)];
}

/** "In which order do these steps happen?" needs the steps; their number stands for them. */
function withoutThese(ask: string, { steps }: SequenceFact): string {
  const count = numberWord(steps.length);
  return ask
    .replace(/\b(do|would) these (?=(?:happen|act|take|come|occur|run|apply|follow)\b)/i, `$1 the ${count} steps `)
    .replace(/\b(do|would|are|through) these (?=[a-z])/i, `$1 the ${count} `);
}

function defaultQuestion(fact: SequenceFact, context: FaceContext): string {
  return inPlace(
    `Name the ${numberWord(fact.steps.length)} steps in their order: “${clause(fact.title)}”.`,
    fact,
    context,
  );
}

function nextStep(fact: SequenceFact, steps: readonly string[], context: FaceContext): readonly FaceDraft[] {
  const middle = Math.floor(steps.length / 2) - 1;
  const [step, next] = steps.slice(middle, middle + 2);
  const isDistinct = new Set(steps.map(normalise)).size === steps.length;
  if (steps.length < FEWEST_FOR_NEXT || !step || !next || !isDistinct) return [];
  const title = upperFirst(clause(fact.title));
  const question = `comes right after ${quote(step)}?`;
  const asked = LEADS_ON.test(title)
    ? `${title}. What ${question}`
    : inPlace(`${title}: what ${question}`, fact, context);
  return [basic("next", asked, next)];
}
