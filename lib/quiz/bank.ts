import type { Note } from "@/lib/notes";
import { indexFacts } from "./fact-index";
import { extractFacts } from "./facts";
import { cellTwins } from "./facts/cell-twins";
import { createContext } from "./items/context";
import { writeItems } from "./items/write-items";
import { findNearDuplicates } from "./lint/bank/near-duplicates";
import { checkItem, type Violation } from "./lint/item/check-item";
import { checkSoundness, groundsOf } from "./lint/soundness/check-soundness";
import type { FactId, Item, ItemBank, ItemId, RejectedItem } from "./model";

export { type ExportedItem, exportBank } from "./export";
// The words of the item writers, for those who ask for the same facts in another form.
export { groupBy, indexFacts } from "./fact-index";
export { cellTwins } from "./facts/cell-twins";
export { baseForm, classifyAttribute } from "./items/attribute-phrase";
export { pointsNowhere } from "./items/cloze";
export { createContext, type WriterContext } from "./items/context";
export { isAct, isAskableTerm, isDeed, termKind } from "./items/definition-words";
export { isAskableLimit } from "./items/limit-numeric";
export { limitQuantity } from "./items/limit-question";
export { isOpenSet } from "./items/membership";
export { isYesOrNo, kindOf, thingOf } from "./items/table-words";
export { standsAlone } from "./items/trap";
export {
  clause,
  countWords,
  firstSentence,
  isInformative,
  isNamedIn,
  isPlural,
  lowerFirst,
  lowerLabel,
  mentions,
  numberWord,
  quote,
  upperFirst,
} from "./items/wording";
export { lintBank } from "./lint/lint-bank";
export { normalise } from "./normalise";
export { findQuantities, formatQuantity } from "./quantity";
export { contentWords } from "./text-profile";
export { unitLabel } from "./unit-label";

/**
 * Makes the item bank of a set of notes: facts, then items, then the linter, which throws out what is not fit to ask,
 * what the facts don't show to be right and what repeats another item.
 * The same notes and seed give the same bytes; an item depends on its own table, list or section, not on what stands
 * elsewhere. Linear in the number of notes.
 */
export function buildItemBank(notes: readonly Note[], options: { readonly seed: string }): ItemBank {
  const facts = notes.flatMap((note) => extractFacts(note));
  const index = indexFacts(facts, notes);
  const context = createContext(index, options.seed);
  const sole = soleFacts(cellTwins(facts));
  const written = writeItems(facts, context).map(sole);
  const grounds = groundsOf(facts, index);
  const twins = findTwins(written);
  const single = setAside(written, (item) =>
    twins.has(item) ? TWIN : (checkItem(item).at(0) ?? checkSoundness(item, grounds).at(0)),
  );
  const near = new Map(findNearDuplicates(single.items).offences.map(({ itemId, reason }) => [itemId, reason]));
  const different = setAside(single.items, ({ id }) => nearTwin(near.get(id)));
  return { items: different.items, facts, rejected: [...single.rejected, ...different.rejected] };
}

/** Parts the items that have a violation from the others. */
function setAside(
  written: readonly Item[],
  violationOf: (item: Item) => Violation | undefined,
): Pick<ItemBank, "items" | "rejected"> {
  const items: Item[] = [];
  const rejected: RejectedItem[] = [];
  for (const item of written) {
    const violation = violationOf(item);
    if (violation) rejected.push({ id: item.id, stem: item.stem, source: item.source, ...violation });
    else items.push(item);
  }
  return { items, rejected };
}

function nearTwin(reason: string | undefined): Violation | undefined {
  return reason === undefined ? undefined : { gate: "B5", reason };
}

/** Lets an item ask for the cell of a table where it asks for the limit in that cell: to a learner they are one fact. */
function soleFacts(twins: ReadonlyMap<FactId, FactId>): (item: Item) => Item {
  return (item) => ({ ...item, factIds: [...new Set(item.factIds.map((id) => twins.get(id) ?? id))] });
}

const TWIN = { gate: "twin", reason: "another item asks the same question" };

/** Items that repeat the id or the question of an earlier one. */
function findTwins(items: readonly Item[]): ReadonlySet<Item> {
  const ids = new Set<ItemId>();
  const questions = new Set<string>();
  return new Set(
    items.filter((item) => {
      const question = questionOf(item);
      const isTwin = ids.has(item.id) || questions.has(question);
      ids.add(item.id);
      questions.add(question);
      return isTwin;
    }),
  );
}

/** Stem with its options: the same stem over other options is another question. */
function questionOf(item: Item): string {
  switch (item.type) {
    case "multiple-choice":
    case "multiple-response":
      return `${item.stem}\n${item.options
        .map((option) => option.text)
        .toSorted()
        .join("\n")}`;
    case "matching":
      return `${item.stem}\n${item.pairs
        .map((pair) => pair.prompt)
        .toSorted()
        .join("\n")}`;
    case "ordering":
      return `${item.stem}\n${item.steps
        .map((step) => step.text)
        .toSorted()
        .join("\n")}`;
    case "numeric":
    case "cloze":
      return `${item.type}\n${item.stem}`;
  }
}
