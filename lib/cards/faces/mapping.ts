import type { MappingFact } from "@/lib/quiz";
import {
  baseForm,
  classifyAttribute,
  clause,
  countWords,
  isPlural,
  isYesOrNo,
  kindOf,
  lowerLabel,
  quote,
  thingOf,
  upperFirst,
} from "@/lib/quiz/bank";
import { basic, type FaceDraft } from "./draft";
import type { FaceContext } from "./face-context";
import { inPlace, subjectOf } from "./place";

const MOST_THING_WORDS = 5;
const MOST_VALUE_WORDS = 25;
/** A name, and not a clause such as "sets the lifetime to 0". */
const NAME = /^[\p{Lu}\d`$]/u;
const VERB_FIRST = /^[a-z]+[^su\W]s /;
const PREPOSITION = / (?:of|to|for|after|before|in|on|at|by|with|from|per|as) | as$/;
/** Columns that make a question without the author's help, even where the author has words for the other direction. */
const SPEAKING: ReadonlySet<string> = new Set(["meaning", "effect", "purpose", "cause", "complement"]);

/**
 * A cell of a table. The author's words come first. Without them: value for thing, and thing for value where one thing
 * alone has it. A cell that says only yes or no gives nothing.
 */
export function mappingFaces(fact: MappingFact, context: FaceContext): readonly FaceDraft[] {
  const asked = fact.asks.map((ask, index) =>
    basic(`ask ${index}`, ask, fact.asksSubject === true ? fact.subject : fact.value),
  );
  if (isYesOrNo(fact.value)) return asked;
  const isFree = asked.length === 0 || SPEAKING.has(classifyAttribute(fact.attribute));
  const forward = isFree && fact.asksSubject !== false ? forwardQuestion(fact, context) : null;
  const reverse = isFree && fact.asksSubject !== true ? reverseQuestion(fact, context) : null;
  return [
    ...asked,
    ...(forward ? [basic("value", inPlace(forward, fact, context), fact.value)] : []),
    ...(reverse ? [basic("thing", inPlace(reverse, fact, context), fact.subject)] : []),
  ];
}

/** Asks for the value; null where the head of the column fits into no sentence. */
function forwardQuestion(fact: MappingFact, context: FaceContext): string | null {
  const names = context.namesOf(fact);
  const label = lowerLabel(clause(fact.attribute), names);
  if (countWords(fact.subject) > MOST_THING_WORDS) return `${upperFirst(fact.subject)}: what is the ${label}?`;
  const thing = thingOf(fact, names);
  const [does, is] = thing === fact.subject && isPlural(thing) ? ["do", "are"] : ["does", "is"];
  switch (classifyAttribute(fact.attribute)) {
    case "noun":
      if (PREPOSITION.test(label) || /^not /i.test(fact.value)) return null;
      return isPlural(label) ? `Which ${label} ${does} ${thing} have?` : `What is the ${label} of ${thing}?`;
    case "description":
      return `What do the notes say about ${thing}?`;
    case "meaning":
      return `What ${does} ${thing} mean?`;
    case "effect":
      return `What ${does} ${thing} do?`;
    case "purpose":
      return VERB_FIRST.test(fact.value) ? `What ${does} ${thing} do?` : `What ${is} ${thing} for?`;
    case "cause":
      return `What causes ${thing}?`;
    case "occasion":
      return /use|choose|when/i.test(label) ? `When do you use ${thing}?` : `Which ${label} goes with ${thing}?`;
    case "complement":
      return `What ${is} ${thing} ${label}?`;
    case "verb":
      return PREPOSITION.test(label) ? null : `What ${does} ${thing} ${baseForm(label)}?`;
    case "heading":
      return `${upperFirst(thing)}: what holds for “${clause(fact.attribute)}”?`;
  }
}

/** Asks for the thing, where it has a short name and the value to itself. */
function reverseQuestion(fact: MappingFact, context: FaceContext): string | null {
  const isName = NAME.test(fact.subject) && countWords(fact.subject) <= MOST_THING_WORDS;
  if (!isName || countWords(fact.value) > MOST_VALUE_WORDS || !context.isUnique(fact)) return null;
  const names = context.namesOf(fact);
  const label = lowerLabel(clause(fact.attribute), names);
  const kind = kindOf(fact, names) ?? titleKind(fact);
  const which = kind ? `Which ${kind}` : "What";
  const value = clause(fact.value);
  switch (classifyAttribute(fact.attribute)) {
    case "noun":
      return PREPOSITION.test(label) || isPlural(label) ? null : `${which} has ${quote(value)} as its ${label}?`;
    case "description":
      return `${which} is described so: ${quote(value)}?`;
    case "meaning":
      return `${which} means ${quote(value)}?`;
    case "effect":
    case "purpose":
      return VERB_FIRST.test(value) ? `${which} ${value}?` : `${which} is there for this: ${quote(value)}?`;
    case "cause":
      return `${which} is caused by this: ${quote(value)}?`;
    case "occasion":
      return `${which} fits here: ${quote(value)}?`;
    case "complement":
      return `${which} is ${label} ${value}?`;
    case "verb":
      return PREPOSITION.test(label) ? null : `${which} ${label} ${quote(value)}?`;
    case "heading":
      return null;
  }
}

/** The heading may say of which kind the things of a table without a head are: `Workflow types`. */
function titleKind(fact: MappingFact): string | null {
  const [, kind] = /^(\w+ (?:type|mode|class|level|tier)e?)s$/i.exec(subjectOf(fact) ?? "") ?? [];
  return kind ? kind.charAt(0).toLowerCase() + kind.slice(1).replace(/classe$/, "class") : null;
}
