import { pickDistractors } from "../distractors";
import type { Item, MappingFact } from "../model";
import { normalOf } from "../text-profile";
import { valueStems } from "./attribute-phrase";
import { inContext, randomFor, type WriterContext } from "./context";
import { nounPhrase } from "./noun-phrase";
import { choiceItem } from "./options";
import {
  assignmentsOf,
  columnSiblings,
  isAskable,
  isOpenColumn,
  isYesOrNo,
  kindOf,
  levelOfAsk,
  saysOf,
  thingOf,
  valueCandidate,
} from "./table-words";
import { clause, emphasiseNot, mentions } from "./wording";

const LONGEST_OPTION = 160;

/** Multiple choice: which value does a thing have in a column? */
export function writeMappingValue(fact: MappingFact, context: WriterContext): readonly Item[] {
  if (!isAskable(fact) || isOpenColumn(fact) || isYesOrNo(fact.value) || fact.value.length > LONGEST_OPTION) return [];
  const names = context.namesIn(fact.source.noteId);
  const said = context.index.said.get(normalOf(fact.subject));
  const candidates = columnSiblings(fact, context).map((other) => valueCandidate(other, fact, context));
  const thing = kindOf(fact, names) ? thingOf(fact, names) : nounPhrase(fact.subject, fact, context);
  return assignmentsOf(fact, "mapping-value", fact.asksSubject === false).flatMap(({ assignment, ask }) => {
    const random = randomFor(assignment, context);
    const isAlsoRight = (text: string): boolean => said?.has(normalOf(text)) ?? false;
    const distractors = pickDistractors(candidates, [fact.value], { random, isAlsoRight });
    const stem = ask ?? inContext(random.pick(valueStems(fact.attribute, thing, names)), fact, context);
    if (!distractors || mentions(stem, fact.value)) return [];
    const draft = {
      stem: emphasiseNot(stem),
      explanation: `${saysOf(fact, context)}.`,
      level: levelOfAsk(ask),
      difficulty: ask ? 0.4 : 0.35,
      hint: `Compare the entries under “${clause(fact.attribute)}” in the table.`,
    };
    const key = { text: fact.value, rationale: `${saysOf(fact, context)}.` };
    return [choiceItem(assignment, draft, key, distractors, context)];
  });
}
