import { pickDistractors } from "../distractors";
import type { DefinitionFact, Item } from "../model";
import { normalOf } from "../text-profile";
import { inContext, randomFor, type WriterContext } from "./context";
import {
  askedThing,
  definitionSentence,
  descriptionCandidate,
  descriptionOf,
  isAct,
  isAskableTerm,
  isThing,
  listSiblings,
  termKind,
} from "./definition-words";
import { nounPhrase } from "./noun-phrase";
import { choiceItem } from "./options";
import { assignmentsOf, levelOfAsk } from "./table-words";
import { countWords, emphasiseNot, mentions } from "./wording";

const FEWEST_WORDS = 3;
/** Kinds of things that act by themselves; a field or a metric is described. */
const DOES = /\b(?:action|function|call|integration|state|setting|authorizer|tool|service)\b/i;
const LONGEST_OPTION = 160;

/** Multiple choice: which definition of a list fits this term? */
export function writeDefinitionDescription(fact: DefinitionFact, context: WriterContext): readonly Item[] {
  const description = descriptionOf(fact);
  if (description.length > LONGEST_OPTION || countWords(description) < FEWEST_WORDS) return [];
  if (!isAskableTerm(fact) || mentions(description, fact.term)) return [];
  const said = context.index.said.get(normalOf(fact.term));
  const siblings = listSiblings(fact, context).filter((each) => !mentions(each.definition, fact.term));
  const candidates = siblings.map((other) => descriptionCandidate(other, fact, context));
  const names = context.namesIn(fact.source.noteId);
  const isDefault = fact.asksTerm === true || fact.asks.length === 0;
  const asked = isDefault ? { ...fact, asks: [] } : fact;
  return assignmentsOf(asked, "definition-description", true).flatMap(({ assignment, ask }) => {
    const random = randomFor(assignment, context);
    const distractors = pickDistractors(candidates, [description], {
      random,
      isAlsoRight: (text) => said?.has(normalOf(text)) ?? false,
    });
    const kind = termKind(fact, names);
    const plain =
      kind && !mentions(fact.term, kind) ? `the ${kind} ${fact.term}` : nounPhrase(fact.term, fact, context);
    const thing = (isAct(fact, context) && askedThing(fact)) || plain;
    const stem = ask ?? inContext(random.pick(stems(fact, thing, context)), fact, context);
    if (!distractors || mentions(stem, description)) return [];
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

function stems(fact: DefinitionFact, thing: string, context: WriterContext): readonly string[] {
  if (isAct(fact, context))
    return DOES.test(thing) ? [`What does ${thing} do?`] : [`Which statement describes ${thing}?`];
  return isThing(fact) ? [`What is ${thing}?`] : [`Which statement describes ${thing}?`];
}
