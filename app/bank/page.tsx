import type { Metadata } from "next";
import { Suspense } from "react";
import { loadLibrary } from "@/app/library";
import { BankBrowser } from "@/components/bank";
import { qualityHref } from "@/components/routes";
import { Link, LoadingBars } from "@/components/ui";

export const metadata: Metadata = {
  title: "Item bank",
  description: "Every item with its answer, the reason for each option, and the line of the notes that it comes from.",
};

export default function BankPage() {
  const topics = loadLibrary().topics.map(({ id, title, lessons }) => ({
    id,
    title,
    notes: lessons.map((note) => ({ id: note.id, title: note.meta.title })),
  }));
  return (
    <div className="mx-auto max-w-[920px] px-4 pt-6 pb-10 md:px-6 md:pt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-36 tracking-[-0.03em]">Item bank</h1>
        <Link href={qualityHref()} className="py-1 text-14 text-accent underline underline-offset-3">
          Quality of the items
        </Link>
      </div>
      <p className="mt-2 max-w-measure text-16 text-ink-2">
        Every item with its answer. Look here to check an item, not to learn: a quiz asks before it tells.
      </p>
      <Suspense fallback={<LoadingBars rows={12} label="Loading the items" />}>
        <BankBrowser topics={topics} />
      </Suspense>
    </div>
  );
}
