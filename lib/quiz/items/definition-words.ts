import type { Candidate } from "../distractors";
import { apart, groupKey, neighbours } from "../fact-index";
import type { DefinitionFact, Fact } from "../model";
import { isClause, isNamed, isParticiple } from "./clause";
import type { WriterContext } from "./context";
import { nounPhrase } from "./noun-phrase";
import { mixUp } from "./table-words";
import {
  clause,
  countWords,
  covers,
  firstSentence,
  isPlural,
  lowerLabel,
  quote,
  singular,
  upperFirst,
} from "./wording";

/** Last words of headings that say of which kind the listed terms are. */
const CATEGORY =
  /\b(?:types|kinds|fields|states|errors|codes|modes|classes|options|methods|patterns|functions|policies|operations|levels|strategies|models|headers|services|parameters|attributes|settings|variables|roles|rules|stages|phases|features|metrics|operators|authorizers|integrations)$/i;
/** A set that a list introduces may be called by any noun that says more than that. */
const IN_PLURAL =
  /^(?!(?:.* )?(?:things|points|facts|terms|words|items|names|examples|parts|basics|others)$)[\w`' -]+s$/i;
/** What a set is besides its name: `errors you see in the logs`. */
const RELATIVE = / (?:you|we|I|they|that|which|who) .+$/;
const MOST_TERM_WORDS = 8;
/** A statement of fewer words says too little without what follows. */
const FEWEST_WORDS = 5;
const STATUS = /^[1-5](?:\d\d|xx)$/i;
/** Kind of terms such as `404` and `5XX`, whose descriptions are official names more than sentences. */
export const STATUS_CODE = "status code";
const NOT_A_KIND =
  /^(?:the|other|more|some|all|key|main|important|two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\b(?:and|or)\b/i;
/** A verb in the third person, told from a plural noun by the word behind it. */
const VERB_FIRST =
  /^[a-z]+s (?:a|an|the|what|which|how|where|whether|its|it|all|one|each|every|no|from|in|on|to|by|with|at|for|two|several|data|until|not|only|as|when|if|after|before|over|under|into|while|during|between|among|up|out)\b/;

/** A definition that says how the thing resembles another one, which stands elsewhere. */
const POINTS_BACK =
  /^(?:the )?(?:same|other|opposite|reverse|latter|former) (?:idea|thing|way|as|for|of|but)\b|^(?:as|see|like) (?:above|before|below)\b|^(?:ditto|likewise|also|too)\b/i;

const AUXILIARY_FIRST = /^(?:used to be|is|are|can|cannot|may|must|has|have|was|were|will|should|does|do) /;

/** The other definitions of the list, those left out whose term covers the asked one or is covered by it, or that point at another. */
export function listSiblings(fact: DefinitionFact, { index }: WriterContext): readonly DefinitionFact[] {
  const list = neighbours(index.definitions.get(groupKey(fact)) ?? [], fact);
  return list.filter(
    (each) =>
      each.id !== fact.id &&
      !POINTS_BACK.test(each.definition) &&
      !covers(each.term, fact.term) &&
      !covers(fact.term, each.term),
  );
}

/** Whether a learner could know what the term is: no pronoun, no bare article. */
export function isAskableTerm({ term, definition }: DefinitionFact): boolean {
  return (
    !POINTS_BACK.test(definition) &&
    countWords(term) <= MOST_TERM_WORDS &&
    !/^(?:the|an?|it|its|they|this|that|these|those|there|here|which|what|who|you|we|i)(?: \w+)?$|^(?:can|may|must|should|will|is|are|has|have)\b/i.test(
      clause(term),
    )
  );
}

/** What the definition says, short enough for an option: its first sentence, up to a semicolon or an aside at its end, without the full stop. */
export function descriptionOf(fact: DefinitionFact): string {
  const sentence = clause(firstSentence(fact.definition));
  const [opening = sentence] = sentence.split(/; | \([^()]*\)$/);
  return countWords(opening) >= FEWEST_WORDS ? clause(opening) : sentence;
}

/** Kind of the listed terms by the heading above them (`state type`, `field of a Map`), or null. */
export function termKind(fact: DefinitionFact, names: ReadonlySet<string>): string | null {
  if (STATUS.test(fact.term)) return STATUS_CODE;
  const heading = clause(fact.section.at(-1) ?? fact.noteTitle);
  const label = heading === heading.toUpperCase() ? heading.toLowerCase() : lowerLabel(heading, names);
  return (fact.set && kindIn(lowerLabel(fact.set.replace(RELATIVE, ""), names), IN_PLURAL)) ?? kindIn(label, CATEGORY);
}

/** The singular of a label that names what is listed: `field of a Map` of `fields of a Map`. */
function kindIn(label: string, category: RegExp): string | null {
  const [, kind = "", rest = ""] = /^(.+?)( (?:of|in|for) .+)?$/.exec(label) ?? [];
  const isKind = category.test(kind) && countWords(kind) <= 2 && countWords(rest) <= 4 && isPlural(kind);
  return isKind && !NOT_A_KIND.test(label) ? singular(kind) + rest : null;
}

/**
 * Whether the definition goes on from its term like a sentence ("puts the result into the input"): it begins with a
 * verb for certain, or all definitions of its list may and half of them do.
 */
export function isDeed(fact: DefinitionFact, { index }: WriterContext): boolean {
  const list = neighbours(index.definitions.get(groupKey(fact)) ?? [fact], fact);
  if (AUXILIARY_FIRST.test(fact.definition)) return true;
  const certain = list.filter(({ definition }) => VERB_FIRST.test(definition)).length;
  const possible = list.every(({ definition }) => /^[a-z]+[^su\W]s\b/.test(definition));
  return VERB_FIRST.test(fact.definition) || (possible && certain * 2 >= list.length);
}

/** Whether the definition tells an act, so that one can ask what the term does. */
export function isAct(fact: DefinitionFact, context: WriterContext): boolean {
  return isDeed(fact, context) && !AUXILIARY_FIRST.test(fact.definition);
}

/** `ResultPath puts the result into the input`, without the full stop. */
export function definitionSentence(fact: DefinitionFact, context: WriterContext): string {
  const description = descriptionOf(fact);
  const isEqual = isNamed(description) && !isPlural(fact.term) && !isLabel(fact.term, fact, context);
  const link = isDeed(fact, context) ? "" : isEqual && !isOperation(fact.term) ? " is" : ":";
  // A single word that acts may be a name, as that of the state type Wait.
  const isCommon = link === " is" || (link === "" && fact.term.includes(" "));
  const subject = isCommon ? nounPhrase(fact.term, fact, context) : fact.term;
  return `${upperFirst(subject)}${link} ${description}`;
}

/** How a description goes on from its term; options of one question are of one kind. */
export function shapeOfDescription(
  fact: DefinitionFact,
  context: WriterContext,
): "deed" | "thing" | "clause" | "participle" | "fragment" {
  const description = descriptionOf(fact);
  if (isDeed(fact, context)) return "deed";
  if (isParticiple(description)) return "participle";
  if (isNamed(description)) return "thing";
  return isClause(description) ? "clause" : "fragment";
}

/** Whether a term is the name of a call or a class, which no definition can be equal to: `GetItem`. */
export function isOperation(term: string): boolean {
  return /^`|[a-z][A-Z]/.test(term);
}

/** Whether a term is a bare adjective or common noun in capitals (`Simple`), which says nothing outside of its list. */
export function isLabel(term: string, { source }: Fact, { textOf }: WriterContext): boolean {
  return /^[A-Z][a-z]+$/.test(term) && !new RegExp(`[a-z,] ${term}\\b`, "i").test(textOf(source.noteId));
}

/** Another term of the list as a wrong option. */
export function termCandidate(other: DefinitionFact, fact: DefinitionFact, context: WriterContext): Candidate {
  return {
    text: other.term,
    get rationale() {
      return `${definitionSentence(other, context)}.`;
    },
    get misconception() {
      return mixUp(other.term, fact.term);
    },
    factId: other.id,
    distance: apart(other, fact),
  };
}

/** Another definition of the list as a wrong option. */
export function descriptionCandidate(other: DefinitionFact, fact: DefinitionFact, context: WriterContext): Candidate {
  return {
    text: descriptionOf(other),
    get rationale() {
      return `This describes ${quote(other.term)}; ${definitionSentence(fact, context)}.`;
    },
    get misconception() {
      return mixUp(other.term, fact.term);
    },
    factId: other.id,
    distance: apart(other, fact) + (isDeed(other, context) === isDeed(fact, context) ? 0 : 2),
  };
}
