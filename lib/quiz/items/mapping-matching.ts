import type { Item, MappingFact } from "../model";
import { valueName } from "./attribute-phrase";
import { inContext, type WriterContext } from "./context";
import { matchingItem } from "./matching";
import { isAskable, isYesOrNo, kindOf } from "./table-words";
import { clause, countWords, quote } from "./wording";

const MOST_NAME_WORDS = 4;

/** Matching: the things of a table and their values in one column. */
export function writeMappingMatching(column: readonly MappingFact[], context: WriterContext): readonly Item[] {
  const usable = column.filter((fact) => isAskable(fact) && !isYesOrNo(fact.value));
  const [first] = usable;
  // Rows that are whole cases are asked one by one; matching is for names.
  if (!first || usable.some(({ subject }) => countWords(subject) > MOST_NAME_WORDS)) return [];
  const names = context.namesIn(first.source.noteId);
  const kind = kindOf(first, names) ?? "of these";
  const pairs = usable.map((fact) => ({
    fact,
    prompt: fact.subject,
    answer: fact.value,
    rationale:
      fact.reason === null
        ? `${quote(clause(fact.subject))} goes with ${quote(clause(fact.value))}.`
        : `${quote(clause(fact.subject))} goes with ${quote(clause(fact.value))}, because ${clause(fact.reason)}.`,
  }));
  const value = valueName(first.attribute, names);
  if (value === null) return [];
  const stem = inContext(`Match each ${kind} with ${value}.`, first, context);
  const item = matchingItem(
    { fact: first, writer: "mapping-matching", variant: "" },
    pairs,
    { stem, hint: "Begin with the pair you are sure of; what is left narrows the rest down." },
    context,
  );
  return item ? [item] : [];
}
