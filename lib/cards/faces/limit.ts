import { formatQuantity, type LimitFact } from "@/lib/quiz";
import { clause, countWords, isAskableLimit, knownUnit, lowerFirst, upperFirst } from "@/lib/quiz/bank";
import { basic, type FaceDraft } from "./draft";
import type { FaceContext } from "./face-context";
import { isSeveral, withArticle } from "./grammar";
import { inPlace } from "./place";

/** The subject says by itself which bound is meant. */
const SUPERLATIVE =
  /^(?:longest|shortest|largest|smallest|highest|lowest|biggest|maximum|minimum|most|fewest|oldest)\b/i;
const MEASURE =
  /\b(?:time|timeout|size|length|lifetime|duration|rate|burst|share|age|ttl|poll|price|cost|interval|delay|limit|width|height|period|latency|step)$|(?:Seconds|Attempts|Rate|Percentage|Count)`?$/i;
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
  const inSentence = lowerFirst(subject, context.namesOf(fact));
  const isNoun =
    /^[\p{Lu}`\d]/u.test(subject) &&
    !subject.includes(",") &&
    subject.includes(" ") &&
    countWords(subject) <= MOST_WORDS;
  if (!isNoun)
    return inPlace(
      `${upperFirst(subject)}: what is the ${joined(boundOf(fact), MEASURE.test(subject) ? "" : measureOf(fact)) || "figure"}?`,
      fact,
      context,
    );
  if (SUPERLATIVE.test(subject)) return `What is the ${inSentence}?`;
  const head = headOf(subject);
  if (isCounted(fact, head)) return `How many ${inSentence} are ${allowed(fact)}?`;
  if (MEASURE.test(head)) return `What is the ${joined(boundOf(fact), inSentence)}?`;
  const measure = joined(boundOf(fact), measureOf(fact));
  return measure === "" ? `What is the ${inSentence}?` : `What is the ${measure} of ${withArticle(inSentence)}?`;
}

/** What is measured or counted: `Stages` of `Stages of one API`. */
function headOf(subject: string): string {
  return subject.split(/ (?:of|per|in|on|for|that|with|nested|from|at|which|to|passed) /)[0] ?? subject;
}

/** Whether the number counts the things that the subject names. */
function isCounted({ unit }: LimitFact, head: string): boolean {
  const isCount = unit === "" || (knownUnit(unit) === null && !/^character|per |^USD|^EUR/.test(unit));
  return isCount && isSeveral(head) && !MEASURE.test(head);
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

/** What a unit measures, where a word says it. */
function measureOf({ unit, qualifier }: LimitFact): string {
  if (qualifier === "exact") return "";
  if (/^(?:byte|[KMGT]i?B)$/.test(unit)) return "size";
  if (unit === "character") return "length";
  if (/^(?:millisecond|second|minute|hour|day|week|month|year)$/.test(unit)) return "duration";
  return "number";
}

function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ");
}
