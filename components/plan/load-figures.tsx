"use client";

import { countOf } from "@/components/ui";
import type { PlanLoad } from "@/lib/cards";
import { shortDay } from "./day-in-words";

/** What the days cost, in words: cards and minutes of a usual day and of the fullest. */
export function LoadFigures({ load }: { readonly load: PlanLoad | null }) {
  if (load === null) return null;
  const { busiest } = load;
  return (
    <p className="mt-3 text-ink-2">
      About <b className="font-[550] text-ink">{countOf(Math.round(load.reviews), "review")}</b> and{" "}
      <b className="font-[550] text-ink">{countOf(Math.round(load.minutes), "minute")}</b> a day. The fullest is{" "}
      {shortDay(busiest.day)}, with {countOf(Math.round(busiest.minutes), "minute")}.
    </p>
  );
}
