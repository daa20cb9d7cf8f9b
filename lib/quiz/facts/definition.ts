import type { List, Paragraph, Term } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { DefinitionFact } from "../model";
import { parseQuantity } from "../quantity";
import { definitionFact } from "./definition-fact";
import { membersIn } from "./inline-members";
import { isLabel } from "./label";
import type { Scope } from "./scope";
import { sentenceDefinitions } from "./sentence-definition";
import { bare, countWords, sentencesOf } from "./sentences";

const MOST_TERM_WORDS = 8;
const MOST_WORDS = 60;
/** Times, dates, addresses, enumerations and whole clauses are not terms. */
const NOT_A_TERM =
  /^\d{1,2}:\d{2}|^(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day)?$|\d\/\d|^https?:|^www\.|\/\/|,|^[^\p{L}\d`]*$/iu;
const CLAUSE = /\s(?:is|are|was|were|has|have|can|cannot|may|must|will|should|does|do|which|that)\s/i;
const CONDITION = /^(?:if|when(?:ever)?|while|after|before|unless|once|until|in case)\s/i;
const ASKS = /^(?:when|what|why|how|where|who|which)\b/i;
const OPENS_CLAUSE =
  /^(?:an?|the|if|when|while|after|before|every|each|all|you|we|it|this|that|there|to|in|for|with)\s/i;
/** An amount with a word or two around it: too bare to tell a thing by. */
const AMOUNT =
  /^(?:about|around|roughly|nearly|at (?:most|least)|up to|no more than|max(?:imum)?|min(?:imum)?)?\s*[~$€]?\d/i;
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
  if (words < 2 || words > MOST_WORDS) return false;
  const isAmount = parseQuantity(definition) !== null || (words <= MOST_AMOUNT_WORDS && AMOUNT.test(definition));
  return !isAmount && membersIn(definition) === null;
}

/** Definitions in a list; all of one list are siblings. */
export function listDefinitions(scope: Scope<List>): readonly DefinitionFact[] {
  return scope.block.items.flatMap(({ term, card, content, position, checked }) => {
    if (checked !== null || card) return [];
    if (term) return scope.attributes.has(term.name.text.toLowerCase()) ? [] : termDefinition(scope, term, position);
    return scope.block.ordered ? [] : sentenceDefinitions(scope, content, position);
  });
}

/** A paragraph that defines a term. */
export function paragraphDefinitions(scope: Scope<Paragraph>): readonly DefinitionFact[] {
  const { term, card, content, position } = scope.block;
  if (card) return [];
  if (!term) return sentenceDefinitions(scope, content, position);
  if (isProse(term)) return [];
  return termDefinition({ ...scope, group: `${scope.section.id} paragraphs` }, term, position);
}

/** A colon inside running prose names nothing. */
function isProse({ name, definition, separator, emphasised }: Term): boolean {
  const isLong = countWords(name.text) > 3 && sentencesOf(definition.text).length > 1;
  return separator === ":" && !emphasised && isLong;
}

function termDefinition(scope: Scope<List | Paragraph>, term: Term, position: Position): readonly DefinitionFact[] {
  if (!isDefinition(term)) return [];
  return [definitionFact(scope, { term: bare(term.name.marked), definition: bare(term.definition.marked), position })];
}

/** A short line and the one line under it: `Regional` / `– clients in the same Region`. */
export function headedDefinition(scope: Scope<List>): readonly DefinitionFact[] {
  const { above, block, section } = scope;
  const heading = headingLine(scope);
  const [item] = block.items;
  if (heading === null || !item || !above || countWords(item.content.text) < 3) return [];
  const position = { start: above.position.start, end: item.position.end };
  const definition = bare(item.content.marked);
  return [definitionFact({ ...scope, group: `${section.id} lines` }, { term: heading, definition, position })];
}

/** The short line over a list of one plain item, which names what the item tells of. */
export function headingLine({ above, block }: Scope<List>): string | null {
  const [item, ...more] = block.items;
  if (!item || more.length > 0 || block.ordered || item.term || item.card || item.checked !== null) return null;
  if (above?.type !== "paragraph" || above.term || above.card || !isShortLine(above.content.text)) return null;
  return bare(above.content.marked);
}

function isShortLine(text: string): boolean {
  const line = text.trim();
  return countWords(line) <= 6 && !/[.!?:,;]$/.test(line) && !isLabel(line) && !CLAUSE.test(line);
}
