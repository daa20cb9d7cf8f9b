import type { Item, MappingFact } from "../model";
import { valueName } from "./attribute-phrase";
import { inContext, type WriterContext } from "./context";
import { matchingItem } from "./matching";
import { isAskable, isYesOrNo, kindOf } from "./table-words";
import { clause, quote } from "./wording";

/** Matching: the things of a table and their values in one column. */
export function writeMappingMatching(column: readonly MappingFact[], context: WriterContext): readonly Item[] {
  const usable = column.filter((fact) => isAskable(fact) && !isYesOrNo(fact.value));
  const [first] = usable;
  if (!first) return [];
  const names = context.namesIn(first.source.noteId);
  const kind = kindOf(first, names) ?? "of these";
  const pairs = usable.map((fact) => ({
    fact,
    prompt: fact.subject,
    answer: fact.value,
    rationale: `${quote(clause(fact.subject))} goes with ${quote(clause(fact.value))}.`,
  }));
  const stem = inContext(`Match each ${kind} with ${valueName(first.attribute, names)}.`, first, context);
  const item = matchingItem(
    { fact: first, writer: "mapping-matching", variant: "" },
    pairs,
    { stem, hint: "Begin with the pair you are sure of; what is left narrows the rest down." },
    context,
  );
  return item ? [item] : [];
}
