import type { TrapFact } from "@/lib/quiz";
import { clause, firstSentence, quote, standsAlone } from "@/lib/quiz/bank";
import { hashText } from "@/lib/util";
import { basic, type FaceDraft } from "./draft";

/**
 * A false claim, and the truth where it can be understood alone: true or false? Which of the two comes first is drawn
 * by the fact's id, so that "false" is no safe guess. Then what is wrong with the claim.
 */
export function trapFaces(fact: TrapFact): readonly FaceDraft[] {
  const claim = clause(fact.claim);
  const truth = clause(firstSentence(fact.truth));
  const isFalse = basic("claim", `True or false? ${claim}.`, `False. ${fact.truth}`);
  const isTrue = standsAlone(truth, claim)
    ? [basic("truth", `True or false? ${truth}.`, `True. A common mistake is to believe: ${quote(claim)}.`)]
    : [];
  const first = isEven(fact.id) ? [isFalse, ...isTrue] : [...isTrue, isFalse];
  return [...first, basic("mistake", `What is wrong with this claim: ${quote(claim)}?`, fact.truth)];
}

function isEven(id: string): boolean {
  return Number.parseInt(hashText(id).slice(-1), 36) % 2 === 0;
}
