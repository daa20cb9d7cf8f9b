import type { Term } from "@/lib/notes";
import { parseQuantity } from "../quantity";
import { membersIn } from "./inline-members";
import { isLabel } from "./label";
import { countWords } from "./sentences";

const MOST_TERM_WORDS = 8;
const MOST_WORDS = 60;
/** Times, dates, addresses, enumerations and whole clauses are not terms. */
const NOT_A_TERM =
  /^\d{1,2}:\d{2}|^(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day)?$|^(?:in|since|by|until|from|before|after) \d{4}$|\d\/\d|^https?:|^www\.|\/\/|,|^[^\p{L}\d`]*$/iu;
/** A name with a verb in it is a statement. */
export const CLAUSE = /\s(?:is|are|was|were|has|have|can|cannot|may|must|will|should|does|do|which|that)\s/i;
const CONDITION = /^(?:if|when(?:ever)?|while|after|before|unless|once|until|in case)\s/i;
const ASKS = /^(?:when|what|why|how|where|who|which)\b/i;
const OPENS_CLAUSE =
  /^(?:an?|the|if|when|while|after|before|every|each|all|you|we|it|this|that|there|to|in|for|with)\s/i;
/** An amount with a word or two around it: too bare to tell a thing by. */
const AMOUNT =
  /^(?:about|around|roughly|nearly|at (?:most|least)|up to|no more than|max(?:imum)?|min(?:imum)?)?\s*[~$€]?\d/i;
/** `real time; SQS: decoupling` goes on with the definition of something else. */
const SECOND_TERM = /;\s[^;:]{1,40}:\s/;
const TIME = /^\d{1,2}:\d{2}/;
const MOST_AMOUNT_WORDS = 8;

/** Is this term a thing that has a definition, and not a label in front of a remark? */
export function isDefinition({ name, definition, separator, emphasised }: Term): boolean {
  const words = countWords(name.text);
  const opensClause = CONDITION.test(name.text) || (words > 3 && OPENS_CLAUSE.test(name.text));
  // "max count → message moves on" tells of an effect.
  const isCause = separator === "=>" && words > 1 && /^\p{Ll}/u.test(name.text);
  const isClause = CLAUSE.test(name.text) || (!emphasised && (opensClause || isCause));
  return (
    words > 0 &&
    words <= MOST_TERM_WORDS &&
    !isLabel(name.text) &&
    !NOT_A_TERM.test(name.text) &&
    !ASKS.test(name.text) &&
    !isClause &&
    says(definition.text)
  );
}

/** Bare amounts are limits and bare enumerations are sets; a definition says something in words. */
function says(definition: string): boolean {
  const words = countWords(definition);
  if (words < 2 || words > MOST_WORDS || TIME.test(definition)) return false;
  if (SECOND_TERM.test(definition)) return false;
  const isAmount = parseQuantity(definition) !== null || (words <= MOST_AMOUNT_WORDS && AMOUNT.test(definition));
  return !isAmount && membersIn(definition) === null;
}
