import { pickDistractors } from "../distractors";
import type { Item, MappingFact } from "../model";
import { normalOf } from "../text-profile";
import { valueStem } from "./attribute-phrase";
import { isWhole } from "./clause";
import { inContext, randomFor, type WriterContext } from "./context";
import { choiceItem } from "./options";
import {
  assignmentsOf,
  columnSiblings,
  isAskable,
  isOpenColumn,
  isYesOrNo,
  keyRationale,
  kindOf,
  levelOfAsk,
  reasonHint,
  thingOf,
  valueCandidate,
} from "./table-words";
import { clause, emphasiseNot, lowerLabel, mentions } from "./wording";

const LONGEST_OPTION = 160;

/** Multiple choice: which value does a thing have in a column? */
export function writeMappingValue(fact: MappingFact, context: WriterContext): readonly Item[] {
  if (!isAskable(fact) || isOpenColumn(fact) || isYesOrNo(fact.value) || fact.value.length > LONGEST_OPTION) return [];
  const said = context.index.said.get(normalOf(fact.subject));
  const siblings = columnSiblings(fact, context).filter(({ value }) => fact.asks.length > 0 || isWhole(value));
  const candidates = siblings.map((other) => valueCandidate(other, fact, context));
  return assignmentsOf(fact, "mapping-value", fact.asksSubject === false).flatMap(({ assignment, ask }) => {
    const random = randomFor(assignment, context);
    const isAlsoRight = (text: string): boolean => said?.has(normalOf(text)) ?? false;
    const distractors = pickDistractors(candidates, [fact.value], { random, isAlsoRight });
    const stem = ask ?? plainStem(fact, context);
    if (!distractors || !(ask || isWhole(fact.value)) || stem === null || mentions(stem, fact.value)) return [];
    const draft = {
      stem: emphasiseNot(stem),
      explanation: keyRationale(fact, context, fact.value),
      level: levelOfAsk(ask),
      difficulty: ask ? 0.4 : 0.35,
      hint: reasonHint(fact),
    };
    const key = { text: fact.value, rationale: keyRationale(fact, context, fact.value) };
    return [choiceItem(assignment, draft, key, distractors, context)];
  });
}

/** Rows of such a kind say what somebody wants; the value is what meets it. */
const NEED =
  /\b(?:need|goal|wish|situation|aim|job|requirement|problem|demand|load|case|task|constraint|use case|purpose)$/;

/** The default question for a table whose heads lend themselves to one; null for others, which the author has to word. */
function plainStem(fact: MappingFact, context: WriterContext): string | null {
  const names = context.namesIn(fact.source.noteId);
  const kind = kindOf(fact, names);
  if (kind === null) return null;
  const label = lowerLabel(clause(fact.attribute), names);
  if (NEED.test(kind)) return isAim(fact.subject) ? `Which ${label} should you use to ${clause(fact.subject)}?` : null;
  const stem = valueStem(fact.attribute, kind === "service" ? fact.subject : thingOf(fact, names), names);
  return stem && inContext(stem, fact, context);
}

/** Whether a text tells what somebody wants to do, so that "to" can stand in front of it: `find personal data in S3`. */
function isAim(text: string): boolean {
  return /^[a-z]+(?<!s|ing|ed) (?:an?|the|all|each|one|[a-z]+) /.test(text);
}
