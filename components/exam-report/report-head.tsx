"use client";

import { Layers, Printer } from "lucide-react";
import { useRouter } from "next/navigation";
import { cardsHref, paperHref, practiceHref } from "@/components/routes";
import { useKeys } from "@/components/shell";
import { buttonClass, countOf, Kbd, Link } from "@/components/ui";
import type { EntryResult } from "@/lib/exam";
import { dateText, usedText } from "./figure-text";
import type { Attempt } from "./use-attempt";

interface ReportHeadProps {
  readonly attempt: Attempt;
  /** What was not right. */
  readonly missed: readonly EntryResult[];
}

/** Which exam this was, and what can be made of it. */
export function ReportHead({ attempt: { record, finish }, missed }: ReportHeadProps) {
  const router = useRouter();
  const practice = practiceHref({ items: missed.map(({ entry }) => entry.item.id) });
  const cards = cardsHref({ cram: "all", cards: missed.flatMap(({ factIds }) => factIds.slice(0, 1)) });
  useKeys(missed.length > 0 ? [{ keys: "d", label: "Drill the misses", run: () => router.push(practice) }] : []);
  const { title, exam, style } = record;
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <h1 className="font-normal text-14 text-ink-3 tracking-normal">
        {title}, {exam}, {dateText(finish.finishedAt)}, {usedText(finish.used, record.allowance)}
        {finish.by === "time" ? ", ended by time" : ""}
        {style === "practice" ? ", practice style" : ""}
      </h1>
      <div className="flex w-full flex-wrap gap-2 md:w-auto">
        <Link href={paperHref(record.sittingId)} className={`${buttonClass()} flex-1`}>
          <Printer size={16} strokeWidth={1.5} aria-hidden="true" />
          Paper and key
        </Link>
        {missed.length > 0 ? (
          <>
            <Link href={cards} className={`${buttonClass()} flex-1`}>
              <Layers size={16} strokeWidth={1.5} aria-hidden="true" />
              Cards of the misses
            </Link>
            <Link href={practice} className={`${buttonClass("main")} flex-1`}>
              {missed.length === 1 ? "Drill the miss" : `Drill the ${countOf(missed.length, "miss", "misses")}`}
              <Kbd plain>D</Kbd>
            </Link>
          </>
        ) : null}
      </div>
    </header>
  );
}
