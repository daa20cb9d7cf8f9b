"use client";

import { useProgress } from "@/components/progress";
import { countOf, Link, percent } from "@/components/ui";
import { summary } from "@/lib/progress";
import { reviewTotals } from "./review-totals";

/** How it has gone so far, in sentences. */
export function LastDays() {
  const { progress } = useProgress();
  const { answers, right, items, lessons } = summary(progress);
  const { reviews, recalled } = reviewTotals(progress.days);
  return (
    <section aria-labelledby="so-far-title">
      <h2 id="so-far-title" className="mb-2 text-16">
        So far
      </h2>
      <ul className="text-ink-2">
        <li className="border-hair border-t py-2.5">
          <b className="font-[550] text-ink">
            {lessons} {lessons === 1 ? "lesson" : "lessons"} read.
          </b>
        </li>
        {answers > 0 ? (
          <li className="border-hair border-t py-2.5">
            <b className="font-[550] text-ink">{countOf(answers, "answer")}</b> to {countOf(items, "different item")},{" "}
            {percent(right / answers)} right at the first try.
          </li>
        ) : null}
        {reviews > 0 ? (
          <li className="border-hair border-t py-2.5">
            <b className="font-[550] text-ink">{countOf(reviews, "card review")}</b>
            {recalled === null
              ? ""
              : `, ${percent(recalled)} recalled; your target is ${percent(progress.settings.retention)}`}
            .
          </li>
        ) : null}
        <li className="border-hair border-t py-2.5">
          All of it is in this browser only.{" "}
          <Link href="/settings/#data" className="text-accent underline underline-offset-3">
            Save a backup
          </Link>
        </li>
      </ul>
    </section>
  );
}
