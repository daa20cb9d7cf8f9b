import type { DefinitionFact, Item } from "../model";
import { isWhole } from "./clause";
import { inContext, type WriterContext } from "./context";
import { definitionSentence, descriptionOf, isAct, isAskableTerm, termKind } from "./definition-words";
import { matchingItem } from "./matching";
import { countWords } from "./wording";

/** Matching: the terms of a list and their definitions. */
export function writeDefinitionMatching(list: readonly DefinitionFact[], context: WriterContext): readonly Item[] {
  const usable = list.filter(
    (fact) => isAskableTerm(fact) && countWords(fact.definition) >= 2 && isWhole(descriptionOf(fact)),
  );
  const [first] = usable;
  if (!first) return [];
  const names = context.namesIn(first.source.noteId);
  const kind = termKind(first, names) ?? "term";
  const pairs = usable.map((fact) => ({
    fact,
    prompt: fact.term,
    answer: descriptionOf(fact),
    rationale: `${definitionSentence(fact, context)}.`,
  }));
  const areDeeds = usable.every((fact) => isAct(fact, context));
  const stem = inContext(`Match each ${kind} with ${areDeeds ? "what it does" : "its description"}.`, first, context);
  const item = matchingItem(
    { fact: first, writer: "definition-matching", variant: "" },
    pairs,
    { stem, hint: "Begin with the pair you are sure of; what is left narrows the rest down." },
    context,
  );
  return item ? [item] : [];
}
