import { type Fact, formatQuantity } from "@/lib/quiz";
import { clause, countWords, lowerLabel, normalise, upperFirst } from "@/lib/quiz/bank";
import { assertNever } from "@/lib/util";
import type { FaceContext } from "./face-context";

/** The longest lifetime of a thing is about its lifetime. */
const SUPERLATIVE = /^(?:longest|shortest|largest|smallest|highest|lowest|maximum|minimum|default) /i;
const LONGEST_LABEL = 80;
const MOST_NAME_WORDS = 4;

/** What lists say of a card, and what there is to know. */
export interface CardText {
  readonly label: string;
  readonly answer: string;
  /** Cards of one note with the same concept are siblings. */
  readonly concept: string;
}

export function textOf(fact: Fact, context: FaceContext): CardText {
  const { label, answer, concept } = describe(fact, context);
  return {
    label: shorten(plain(upperFirst(clause(label)))),
    answer: plain(clause(answer)),
    concept: normalise(concept),
  };
}

function describe(fact: Fact, context: FaceContext): CardText {
  switch (fact.kind) {
    case "mapping":
      return {
        label: cellLabel(fact.attribute, fact.subject, context.namesOf(fact)),
        answer: fact.value,
        // In a contrast table the rows are what is set against each other.
        concept: fact.group.endsWith(" columns") ? fact.attribute : fact.subject,
      };
    case "definition":
      return { label: fact.term, answer: fact.definition, concept: fact.term };
    case "limit":
      return { label: fact.subject, answer: formatQuantity(fact), concept: fact.subject.replace(SUPERLATIVE, "") };
    case "membership":
      return { label: fact.set, answer: fact.members.map(({ text }) => clause(text)).join(", "), concept: fact.set };
    case "sequence":
      return { label: fact.title, answer: fact.steps.map(clause).join(" → "), concept: fact.title };
    case "contrast":
      return {
        label: `${clause(fact.attribute)}: ${fact.sides.map(({ thing }) => thing).join(", ")}`,
        answer: fact.sides.map(({ thing, value }) => `${thing}: ${clause(value)}`).join("; "),
        concept: fact.attribute,
      };
    case "cloze":
      return { label: fact.statement, answer: fact.answer, concept: fact.answer };
    case "question":
      return { label: fact.question, answer: fact.answer, concept: fact.question };
    case "authored":
      return {
        label: lastSentence(fact.question),
        answer: fact.options.flatMap(({ correct, text }) => (correct ? clause(text) : [])).join("; "),
        concept: fact.question,
      };
    case "trap":
      return { label: fact.claim, answer: fact.truth, concept: fact.claim };
    default:
      return assertNever(fact);
  }
}

/** Clauses such as "promotes the canary" stand for themselves. */
function cellLabel(attribute: string, subject: string, names: ReadonlySet<string>): string {
  if (countWords(subject) > MOST_NAME_WORDS || !/^[\p{Lu}\d`$]/u.test(subject)) return subject;
  const label = lowerLabel(clause(attribute), names);
  return /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(label) && !/ (?:as|for|by|with|in|to|from|of)$/.test(label)
    ? `${label} of ${subject}`
    : `${subject}: ${label}`;
}

/** The question behind the case, without "Choose two." */
function lastSentence(text: string): string {
  return text.split(/(?<=[.?!]) (?=\p{Lu})/u).findLast((each) => !/^(?:choose|select)\b/i.test(each)) ?? text;
}

function plain(text: string): string {
  return text.replace(/`/g, "").replace(/\s+/g, " ").trim();
}

function shorten(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  return `${text
    .slice(0, LONGEST_LABEL)
    .replace(/\s+\S*$/, "")
    .replace(/[,;:]$/, "")} …`;
}
