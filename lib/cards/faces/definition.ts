import type { DefinitionFact } from "@/lib/quiz";
import {
  clause,
  countWords,
  firstSentence,
  isAct,
  isAskableTerm,
  isDeed,
  isPlural,
  mentions,
  quote,
  termKind,
} from "@/lib/quiz/bank";
import { basic, type FaceDraft } from "./draft";
import type { FaceContext } from "./face-context";
import { inPlace } from "./place";

const MOST_WORDS = 40;
const FEWEST_WORDS = 3;
const FEWEST_CLAUSE_WORDS = 6;
const USED = /^(?:(?:is|are|can be) )?used (to|for) (?!be\b)/;
/** A verb of several things, or of one after all. */
const PLURAL_DEED = /^(?:allow|let|enable|run|call|give|store|hold|help|use|handle|control|provide|return|send)\b/;

/** A term and what it is: in the author's words, then the term for its definition, then the definition for its term. */
export function definitionFaces(fact: DefinitionFact, context: FaceContext): readonly FaceDraft[] {
  const asked = fact.asks.map((ask, index) =>
    basic(`ask ${index}`, ask, fact.asksTerm === false ? fact.definition : fact.term),
  );
  const forward = fact.asksTerm === false ? null : forwardQuestion(fact, context);
  const definition = withoutIs(fact.definition).replace(USED, (_, word: string) => (word === "to" ? "to " : ""));
  const reverse = asked.length > 0 ? null : reverseQuestion(fact, context);
  return [
    ...asked,
    ...(forward ? [basic("definition", inPlace(forward, fact, context), definition)] : []),
    ...(reverse ? [basic("term", inPlace(reverse, fact, context), fact.term)] : []),
  ];
}

function forwardQuestion(fact: DefinitionFact, context: FaceContext): string | null {
  if (!isAskableTerm(fact)) return null;
  const term = clause(fact.term);
  const does = isPlural(term) ? "do" : "does";
  const [, use] = USED.exec(fact.definition) ?? [];
  if (use) return `What ${isPlural(term) ? "are" : "is"} ${quote(term)} used for?`;
  if (isAct(fact, context.writer) || isDeedIn(fact) || PLURAL_DEED.test(fact.definition))
    return `What ${does} ${quote(term)} do?`;
  const [, auxiliary] = /^(can|may|must) (?!be )/.exec(fact.definition) ?? [];
  return auxiliary ? `What ${auxiliary} ${quote(term)} do?` : `What is meant by ${quote(term)}?`;
}

function reverseQuestion(fact: DefinitionFact, context: FaceContext): string | null {
  const text = firstClause(clause(firstSentence(fact.definition)));
  const words = countWords(text);
  if (words < FEWEST_WORDS || words > MOST_WORDS || tellsTerm(text, fact.term)) return null;
  if (!isAskableTerm(fact) || !context.isUnique(fact)) return null;
  const kind = kindOf(fact, context);
  const noun = withoutIs(text);
  if (noun !== text) return `What is this: ${quote(noun)}?`;
  if (isDeed(fact, context.writer)) return `${kind ? `Which ${kind}` : "What"} ${text}?`;
  return kind ? `Which ${kind} fits this: ${quote(text)}?` : `What is this: ${quote(text)}?`;
}

/** `is a list of retriers` is a list of retriers. */
function withoutIs(definition: string): string {
  return definition.replace(/^(?:is|are) (?=(?:an?|the|one) )/, "");
}

/** The heading says of which kind the terms of a list are, but nothing of what a sentence defines in passing. */
function kindOf(fact: DefinitionFact, { namesOf }: FaceContext): string | null {
  const kind = fact.group === "sentences" ? null : termKind(fact, namesOf(fact));
  return kind && / (?:in|for) /.test(kind) ? null : kind;
}

/** The author goes on with the definition as a verb: "Which action" "reports that …?" */
function isDeedIn({ asks, definition }: DefinitionFact): boolean {
  return asks.some((ask) => {
    const at = ask.indexOf(definition);
    return at > 0 && !/(?:\b(?:for|as|is|of|by)|[:“"]) ?$/.test(ask.slice(0, at));
  });
}

/** What stands before the first semicolon, if it says enough. */
function firstClause(text: string): string {
  const [first = text] = text.split(/; /);
  return countWords(first) >= FEWEST_CLAUSE_WORDS ? first : text;
}

/** Whether the text has the term, or for a single word another form of it: `waits` for `Wait`. */
function tellsTerm(text: string, term: string): boolean {
  const [, stem = ""] = /^`?(\w{4,})`?$/.exec(term.replace(/(?<=\w{4})[ey](?=`?$)/, "")) ?? [];
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return mentions(text, term) || (stem !== "" && words.some((word) => word.startsWith(stem.toLowerCase())));
}
