"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui";
import type { ExamReport } from "@/lib/exam";
import { FilterChoice } from "./filter-choice";
import { filtered, type ItemFilter } from "./item-filter";
import { ItemRow } from "./item-row";

/** So many rows are shown at first. */
const FIRST = 12;

const NONE: Readonly<Record<ItemFilter, string>> = {
  wrong: "All answers were right.",
  flagged: "No item was flagged.",
  slow: "No item took half as long again as the even pace.",
  changed: "No answer was changed.",
  all: "The form has no items.",
};

/** All items of the form; each opens to its options with the reasons. */
export function ItemsSection({ report: { results, domains, pacing } }: { readonly report: ExamReport }) {
  const id = useId();
  const [filter, setFilter] = useState<ItemFilter>(() => (filtered(results, "wrong").length > 0 ? "wrong" : "all"));
  const [whole, setWhole] = useState(false);
  const rows = filtered(results, filter);
  const shown = whole ? rows : rows.slice(0, FIRST);
  const titles = new Map(domains.map((domain) => [domain.id, domain.title]));

  function choose(next: ItemFilter) {
    setFilter(next);
    setWhole(false);
  }

  return (
    <section aria-labelledby={id} className="mt-13">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <h2 id={id} className="text-20">
          Items
        </h2>
        <FilterChoice results={results} value={filter} onChange={choose} />
      </div>
      <p role="status" className="sr-only">
        {rows.length === 0 ? NONE[filter] : `${rows.length} of ${results.length} items`}
      </p>
      {rows.length === 0 ? (
        <p className="mt-4 rounded-control border border-control border-dashed p-4 text-ink-2">{NONE[filter]}</p>
      ) : (
        <table aria-labelledby={id} className="mt-2.5 w-full table-fixed">
          <thead>
            <tr className="text-left text-12 text-ink-3 [&>th]:pb-1.5 [&>th]:font-[550]">
              <th scope="col" className="w-9 md:w-14">
                No.
              </th>
              <th scope="col" className="w-8 md:w-11">
                <span className="sr-only">Outcome</span>
              </th>
              <th scope="col">Item, and the misconception behind your answer</th>
              <th scope="col" className="w-48 max-lg:hidden">
                Domain
              </th>
              <th scope="col" className="w-32 max-md:hidden">
                You
              </th>
              <th scope="col" className="w-20 text-right">
                Time
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((result) => (
              <ItemRow
                key={result.place}
                result={result}
                domain={titles.get(result.entry.domain) ?? ""}
                pace={pacing.pace}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown.length ? (
        <Button className="mt-3.5" onClick={() => setWhole(true)}>
          Show {rows.length - shown.length} more
        </Button>
      ) : null}
    </section>
  );
}
