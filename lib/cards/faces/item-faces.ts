import type { Fact, FactId, Item, ItemId } from "@/lib/quiz";
import { clause, mentions } from "@/lib/quiz/bank";

/** A matching item asks for several facts; it is a face of so many of their cards, those that have the fewest. */
const MOST_CARDS_OF_MATCHING = 2;

/** The items that ask for each fact, in the order of the bank, matching last. */
export function itemsByFact(
  facts: ReadonlyMap<FactId, Fact>,
  items: readonly Item[],
): ReadonlyMap<FactId, readonly ItemId[]> {
  const asked = new Map<FactId, ItemId[]>();
  const add = (id: FactId, item: Item): void => {
    asked.set(id, [...(asked.get(id) ?? []), item.id]);
  };
  for (const item of items.filter(({ type }) => type !== "matching")) {
    const [id] = item.factIds;
    const fact = id && facts.get(id);
    if (fact && asksFor(item, fact)) add(fact.id, item);
  }
  for (const item of items.filter(({ type }) => type === "matching")) {
    const known = item.factIds.filter((id) => facts.has(id));
    const fewest = known.toSorted((a, b) => (asked.get(a)?.length ?? 0) - (asked.get(b)?.length ?? 0));
    for (const id of fewest.slice(0, MOST_CARDS_OF_MATCHING)) add(id, item);
  }
  return asked;
}

/** An item on a whole contrast table begins with one of its points, but may have others for its keys. */
function asksFor(item: Item, fact: Fact): boolean {
  if (fact.kind !== "contrast" || !("options" in item)) return true;
  return item.options.some(({ correct, text }) => correct && mentions(text, clause(fact.attribute)));
}
