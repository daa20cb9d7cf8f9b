import { groupBy } from "../../fact-index";
import type { Item } from "../../model";
import { normalOf } from "../../text-profile";
import { type Figure, noneOf } from "../figure";
import { rationalesOf } from "../item/rule";

const MOST_ITEMS = 2;
const CITATION = /^as the notes say under/;

/** H7: no rationale stands in more than two items, so that each is about its own options. */
export function findSharedRationales(items: readonly Item[]): Figure {
  const uses = items.flatMap((item) =>
    rationalesOf(item)
      .map(normalOf)
      .filter((text) => !CITATION.test(text))
      .map((text) => ({ text, itemId: item.id })),
  );
  const offences = [...groupBy(uses, ({ text }) => text)].flatMap(([text, list]) => {
    const ids = [...new Set(list.map(({ itemId }) => itemId))];
    return ids.slice(MOST_ITEMS).map((itemId) => ({ itemId, reason: `${ids.length} items share “${text}”` }));
  });
  return noneOf("H7", "Rationales that more than two items share", offences);
}
