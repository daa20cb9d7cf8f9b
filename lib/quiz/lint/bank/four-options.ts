import type { Item, MultipleChoiceItem, Option } from "../../model";

/** A multiple-choice item of four options, the kind that peers' figures are measured on. */
export interface FourOptions {
  readonly item: MultipleChoiceItem;
  readonly key: Option;
  readonly others: readonly Option[];
}

export function fourOptionsOf(items: readonly Item[]): readonly FourOptions[] {
  return items.flatMap((item) => {
    if (item.type !== "multiple-choice" || item.options.length !== 4) return [];
    const key = item.options.find(({ correct }) => correct);
    return key ? [{ item, key, others: item.options.filter((option) => option !== key) }] : [];
  });
}
