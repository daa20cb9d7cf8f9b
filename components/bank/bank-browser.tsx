"use client";

import { useSearchParams } from "next/navigation";
import { useMemo, useState } from "react";
import { bankFiles } from "@/components/files";
import { Button, countOf, EmptyState, LoadingBars } from "@/components/ui";
import type { NoteId } from "@/lib/notes";
import type { Item, ItemId } from "@/lib/quiz";
import { BankFilters } from "./bank-filters";
import { BankItem } from "./bank-item";
import { type BankFilter, filterItems, NO_FILTER } from "./filter";

/** A topic and its notes, to choose from. */
export interface BankTopic {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly { readonly id: NoteId; readonly title: string }[];
}

const PAGE = 30;

/** All items of the bank, narrowed by note, type, level, writer and words; the address may name an item or a note. */
export function BankBrowser({ topics }: { readonly topics: readonly BankTopic[] }) {
  const files = bankFiles.useFiles(topics.map(({ id }) => `bank/${encodeURIComponent(id)}.json`));
  if (files.status === "loading") return <LoadingBars rows={12} label="Loading the items" />;
  if (files.status === "failed") {
    return (
      <EmptyState title="The items could not be loaded" action={<Button onClick={files.retry}>Try again</Button>}>
        The connection may be gone.
      </EmptyState>
    );
  }
  return <Items topics={topics} all={files.data} />;
}

function Items({ topics, all }: { readonly topics: readonly BankTopic[]; readonly all: readonly (readonly Item[])[] }) {
  const query = useSearchParams();
  const items = useMemo(() => all.flat(), [all]);
  const [filter, setFilter] = useState<BankFilter>({
    ...NO_FILTER,
    item: query.get("item") as ItemId | null,
    note: query.get("note") as NoteId | null,
  });
  const [shown, setShown] = useState(PAGE);
  const found = useMemo(() => filterItems(items, filter), [items, filter]);

  function change(next: BankFilter): void {
    setFilter(next);
    setShown(PAGE);
  }

  return (
    <>
      <BankFilters topics={topics} items={items} filter={filter} onChange={change} />
      <p role="status" className="mt-6 border-ink-2 border-b-[1.5px] pb-1 font-semibold text-14">
        {found.length === items.length
          ? countOf(items.length, "item")
          : `${countOf(found.length, "item")} of ${items.length.toLocaleString("en")}`}
      </p>
      <ul>
        {found.slice(0, shown).map((item) => (
          <li key={item.id} className="border-hair border-b">
            <BankItem item={item} open={item.id === filter.item} />
          </li>
        ))}
      </ul>
      {found.length > shown ? (
        <Button className="mt-4" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, found.length - shown)} more
        </Button>
      ) : null}
    </>
  );
}
