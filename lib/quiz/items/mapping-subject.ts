import { isDistinct, pickDistractors } from "../distractors";
import { valueKey } from "../fact-index";
import type { Item, MappingFact } from "../model";
import { normalOf } from "../text-profile";
import { subjectStem } from "./attribute-phrase";
import { isWhole } from "./clause";
import { inContext, randomFor, tableSpan, type WriterContext } from "./context";
import { choiceItem } from "./options";
import {
  assignmentsOf,
  columnSiblings,
  isAskable,
  isYesOrNo,
  keyRationale,
  kindOf,
  levelOfAsk,
  reasonHint,
  subjectCandidate,
} from "./table-words";
import { clause, countWords, emphasiseNot, mentions } from "./wording";

const MOST_VALUE_WORDS = 40;

/** Multiple choice: which thing has this value in a column? Only where one thing alone has it. */
export function writeMappingSubject(fact: MappingFact, context: WriterContext): readonly Item[] {
  if (!isAskable(fact) || isYesOrNo(fact.value) || countWords(fact.value) > MOST_VALUE_WORDS) return [];
  const siblings = columnSiblings(fact, context);
  const isShared = (context.index.values.get(valueKey(fact)) ?? 0) > 1;
  if (isShared || siblings.some((each) => !isDistinct(each.value, fact.value))) return [];
  const names = context.namesIn(fact.source.noteId);
  const kind = kindOf(fact, names);
  const candidates = siblings.map((other) => subjectCandidate(other, fact, context));
  const value = normalOf(fact.value);
  return assignmentsOf(fact, "mapping-subject", fact.asksSubject === true).flatMap(({ assignment, ask }) => {
    const random = randomFor(assignment, context);
    const isAlsoRight = (text: string): boolean => context.index.said.get(normalOf(text))?.has(value) ?? false;
    const distractors = pickDistractors(candidates, [fact.subject], { random, isAlsoRight, names: true });
    const plain = kind === null ? null : subjectStem(fact.attribute, kind, clause(fact.value));
    const stem = ask ?? (plain && kind !== "service" ? inContext(plain, fact, context) : plain);
    const isFit = ask !== null || isWhole(fact.value);
    if (!distractors || !isFit || stem === null || mentions(stem, fact.subject)) return [];
    const draft = {
      stem: emphasiseNot(stem),
      explanation: keyRationale(fact, context, fact.subject),
      level: levelOfAsk(ask),
      difficulty: ask ? 0.45 : 0.4,
      source: mentions(fact.source.text, fact.subject) ? fact.source : tableSpan(fact.source, context.index.notes),
      hint: reasonHint(fact),
    };
    const key = { text: fact.subject, rationale: keyRationale(fact, context, fact.subject) };
    return [choiceItem(assignment, draft, key, distractors, context)];
  });
}
