"use client";

import { Segmented } from "@/components/ui";
import type { EntryResult } from "@/lib/exam";
import { filtered, ITEM_FILTERS, type ItemFilter } from "./item-filter";

interface FilterChoiceProps {
  readonly results: readonly EntryResult[];
  readonly value: ItemFilter;
  readonly onChange: (value: ItemFilter) => void;
}

/** Which items are listed, each choice with its number. */
export function FilterChoice({ results, value, onChange }: FilterChoiceProps) {
  const options = ITEM_FILTERS.map((filter) => ({ ...filter, count: filtered(results, filter.value).length }));
  return <Segmented label="Which items" options={options} value={value} onChange={onChange} />;
}
