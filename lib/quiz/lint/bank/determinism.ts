import { hashText } from "@/lib/util";
import { groupBy } from "../../fact-index";
import type { Item, ItemBank } from "../../model";
import { type Figure, noneOf } from "../figure";

const WIDEST_BAND = 0.2;

/** B9: the same notes and seed give the same bytes, and wordings of one fact are about as hard as one another. */
export function measureDeterminism(bank: ItemBank, again: ItemBank): readonly Figure[] {
  const other = new Map(again.items.map((item) => [item.id, digestOf(item)]));
  const changed = bank.items.filter((item) => other.get(item.id) !== digestOf(item));
  const offences = changed.map(({ id }) => ({ itemId: id, reason: "the same seed gives another item" }));
  return [noneOf("B9", "Items that differ when the bank is built again", offences), measureParity(bank.items)];
}

function digestOf(item: Item): string {
  return hashText(JSON.stringify(item));
}

function measureParity(items: readonly Item[]): Figure {
  const variants = groupBy(items, (item) => `${item.factIds[0]} ${item.generator}`);
  const offences = [...variants.values()].flatMap((list) => {
    const band = list.map(({ difficulty }) => difficulty);
    const [easiest] = list;
    if (!easiest || Math.max(...band) - Math.min(...band) <= WIDEST_BAND) return [];
    return [{ itemId: easiest.id, reason: `variants lie ${Math.min(...band)} to ${Math.max(...band)} apart` }];
  });
  return noneOf("B9", "Facts whose variants are not equally hard", offences);
}
