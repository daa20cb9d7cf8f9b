import { formatQuantity, type LimitFact } from "@/lib/quiz";
import { clause, countWords, isAskableLimit, limitQuantity, upperFirst } from "@/lib/quiz/bank";
import { basic, type FaceDraft } from "./draft";
import type { FaceContext } from "./face-context";
import { inPlace } from "./place";

const UPPER_BOUND = /\b(?:at most|up to|no more than|maximum|max)\b/i;
const MOST_WORDS = 12;

/** A number: what it belongs to and which bound it is, for the number with its unit. */
export function limitFaces(fact: LimitFact, context: FaceContext): readonly FaceDraft[] {
  const answer = formatQuantity(fact);
  const asked = fact.asks.map((ask, index) => basic(`ask ${index}`, ask, answer));
  if (asked.length > 0 || !isAskableLimit(fact)) return asked;
  return [basic("number", questionOf(fact, context), answer)];
}

function questionOf(fact: LimitFact, context: FaceContext): string {
  const subject = clause(fact.subject);
  const isNoun =
    /^[\p{Lu}`\d]/u.test(subject) &&
    !subject.includes(",") &&
    subject.includes(" ") &&
    countWords(subject) <= MOST_WORDS;
  if (!isNoun) {
    const bound = boundOf(fact) || "figure";
    return inPlace(`${upperFirst(subject)}: what is the ${bound}?`, fact, context);
  }
  const { name, bare, isBound, things } = limitQuantity(fact, context.namesOf(fact));
  if (things) return `How many ${things} are ${allowed(fact)}?`;
  return isBound || fact.qualifier === "exact" ? `What is ${name}?` : `What is the ${boundOf(fact)} ${bare}?`;
}

function allowed({ qualifier }: LimitFact): string {
  switch (qualifier) {
    case "default":
      return "allowed by default";
    case "maximum":
      return "allowed at most";
    case "minimum":
      return "needed at least";
    case "exact":
      return "there";
  }
}

function boundOf({ qualifier, statement }: LimitFact): string {
  if (qualifier === "exact") return "";
  return qualifier === "default" && UPPER_BOUND.test(statement) ? "default maximum" : qualifier;
}
