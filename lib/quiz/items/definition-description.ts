import { pickDistractors } from "../distractors";
import type { DefinitionFact, Item } from "../model";
import { normalOf } from "../text-profile";
import { isNamed, isWhole } from "./clause";
import { inContext, randomFor, type WriterContext } from "./context";
import {
  definitionSentence,
  descriptionCandidate,
  descriptionOf,
  isAct,
  isAskableTerm,
  isLabel,
  isOperation,
  listSiblings,
  STATUS_CODE,
  shapeOfDescription,
  termKind,
} from "./definition-words";
import { nounPhrase } from "./noun-phrase";
import { choiceItem } from "./options";
import { assignmentsOf, levelOfAsk } from "./table-words";
import { countWords, emphasiseNot, isPlural, mentions } from "./wording";

const FEWEST_WORDS = 3;
const LONGEST_OPTION = 160;

/** Multiple choice: which definition of a list fits this term? */
export function writeDefinitionDescription(fact: DefinitionFact, context: WriterContext): readonly Item[] {
  const description = descriptionOf(fact);
  if (description.length > LONGEST_OPTION || countWords(description) < FEWEST_WORDS) return [];
  if (!isAskableTerm(fact) || mentions(description, fact.term)) return [];
  const said = context.index.said.get(normalOf(fact.term));
  const siblings = listSiblings(fact, context).filter((each) => !mentions(each.definition, fact.term));
  const kind = termKind(fact, context.namesIn(fact.source.noteId));
  const candidates = siblings
    .filter((other) => fact.asks.length > 0 || kind === STATUS_CODE || isLike(other, fact, context))
    .map((other) => descriptionCandidate(other, fact, context));
  return assignmentsOf(fact, "definition-description", fact.asksTerm === false).flatMap(({ assignment, ask }) => {
    const random = randomFor(assignment, context);
    const distractors = pickDistractors(candidates, [description], {
      random,
      isAlsoRight: (text) => said?.has(normalOf(text)) ?? false,
    });
    const stem = ask ?? plainStem(fact, description, context);
    if (!distractors || stem === null || mentions(stem, description)) return [];
    const draft = {
      stem: emphasiseNot(stem),
      explanation: `${definitionSentence(fact, context)}.`,
      level: levelOfAsk(ask),
      difficulty: 0.4,
      hint: null,
    };
    const key = { text: description, rationale: `${definitionSentence(fact, context)}.` };
    return [choiceItem(assignment, draft, key, distractors, context)];
  });
}

/** The default question; null where the term or its description cannot stand in it. */
function plainStem(fact: DefinitionFact, description: string, context: WriterContext): string | null {
  const kind = termKind(fact, context.namesIn(fact.source.noteId));
  if (kind === STATUS_CODE) return inContext(`What does the ${kind} ${fact.term} mean?`, fact, context);
  if (!isWhole(description) || (kind === null && isLabel(fact.term, fact, context))) return null;
  if (isOperation(fact.term) && isNamed(fact.definition)) return null;
  const noun = nounPhrase(fact.term, fact, context);
  const thing = kind && noun === fact.term && !mentions(noun, kind) ? `the ${fact.term} ${kind}` : noun;
  const question = questionOn(fact, thing, context);
  return question && inContext(question, fact, context);
}

function questionOn(fact: DefinitionFact, thing: string, context: WriterContext): string | null {
  switch (shapeOfDescription(fact, context)) {
    case "deed":
      return isAct(fact, context) ? `What does ${thing} do?` : `Which statement describes ${thing}?`;
    case "thing":
      return isPlural(thing) ? null : `What is ${thing}?`;
    case "clause":
      return isOperation(fact.term) ? `What does ${thing} mean?` : null;
    case "participle":
    case "fragment":
      return null;
  }
}

/** Whether another description answers the same question: one phrase of the same shape. */
function isLike(other: DefinitionFact, fact: DefinitionFact, context: WriterContext): boolean {
  return isWhole(descriptionOf(other)) && shapeOfDescription(other, context) === shapeOfDescription(fact, context);
}
