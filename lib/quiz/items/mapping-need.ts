import { isDistinct, pickDistractors } from "../distractors";
import type { Item, MappingFact } from "../model";
import { inContext, randomFor, tableSpan, type WriterContext } from "./context";
import { choiceItem } from "./options";
import { columnSiblings, isAskable, isYesOrNo, kindOf, saysOf, subjectCandidate } from "./table-words";
import { clause, mentions, quote } from "./wording";

/** Rows of such a kind say what somebody wants; the value is what meets it. */
export const NEED =
  /^(?:wording|need|goal|wish|situation|aim|job|requirement|problem|demand|load|case|task|constraint|use case|purpose)$/;

/**
 * Multiple choice: which need calls for this? The other way round for a cell whose own question found no answers alike
 * enough to choose from.
 */
export function writeMappingNeed(fact: MappingFact, context: WriterContext): readonly Item[] {
  const kind = kindOf(fact, context.namesIn(fact.source.noteId));
  if (!kind || !NEED.test(kind) || !isAskable(fact) || isYesOrNo(fact.value) || fact.asksSubject === true) return [];
  const siblings = columnSiblings(fact, context);
  if (siblings.some(({ value }) => !isDistinct(value, fact.value))) return [];
  const assignment = { fact, writer: "mapping-need", variant: "" };
  const random = randomFor(assignment, context);
  const candidates = siblings.map((other) => subjectCandidate(other, fact, context));
  const distractors = pickDistractors(candidates, [fact.subject], { random, names: true });
  const stem = inContext(`Which ${kind} calls for ${quote(clause(fact.value))}?`, fact, context);
  if (!distractors || mentions(stem, fact.subject)) return [];
  const draft = {
    stem,
    explanation: `${saysOf(fact, context)}.`,
    level: "apply" as const,
    difficulty: 0.4,
    source: tableSpan(fact.source, context.index.notes),
    hint: `Say for each ${kind} what it would call for.`,
  };
  return [
    choiceItem(assignment, draft, { text: fact.subject, rationale: `${saysOf(fact, context)}.` }, distractors, context),
  ];
}
