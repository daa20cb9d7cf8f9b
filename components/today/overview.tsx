"use client";

import { useProgress } from "@/components/progress";
import { cardsHref, lessonHref, practiceHref } from "@/components/routes";
import { missedItemIds, openSession } from "@/lib/progress";
import { CardsDoor } from "./cards-door";
import { Door } from "./door";
import { LastDays } from "./last-days";
import { OverviewHead } from "./overview-head";
import type { TodayContent } from "./today-content";
import { useDeckFigures } from "./use-deck-figures";
import { useDoorKeys } from "./use-door-keys";
import { WeakLessons } from "./weak-lessons";

/** What to do next, what is weak, and how it has gone, for a learner who has begun. */
export function Overview({ content }: { readonly content: TodayContent }) {
  const { progress } = useProgress();
  const figures = useDeckFigures();
  const session = openSession(progress);
  const missed = missedItemIds(progress).size;
  const next = content.lessons.find(({ id }) => progress.read[id] === undefined);
  const read = content.lessons.filter(({ id }) => progress.read[id] !== undefined).length;
  // While the deck is loading nothing may change its place or its look.
  const due = figures.status !== "ready" || figures.due.total > 0;
  useDoorKeys([
    ...(session ? [{ key: "r", label: "Resume the quiz", href: practiceHref({}) }] : []),
    { key: "c", label: "Review cards", href: cardsHref() },
    {
      key: "d",
      label: "Drill",
      href: missed > 0 ? practiceHref({ source: "missed", start: 10 }) : practiceHref({ start: 10 }),
    },
    ...(next ? [{ key: "l", label: "Open the next lesson", href: lessonHref(next.id) }] : []),
  ]);
  return (
    <>
      <OverviewHead figures={figures} />
      <ul className="-mx-4 mt-6 border-line border-y bg-panel md:mx-0 md:mt-10 md:rounded-control md:border">
        {session ? (
          <Door
            first
            figure={`${Object.keys(session.outcomes).length}/${session.itemIds.length}`}
            unit="answered"
            title="Unfinished quiz"
            action="Resume"
            href={practiceHref({})}
            shortcut="R"
          >
            It waits where you left it; every answer is kept.
          </Door>
        ) : null}
        <CardsDoor figures={figures} first={session === null && due} />
        <Door
          first={session === null && !due && missed > 0}
          figure={String(missed)}
          unit={missed === 1 ? "item missed" : "items missed"}
          title={missed > 0 ? "Drill the misses" : "Drill ten new items"}
          action="Start drill"
          href={
            missed > 0 ? practiceHref({ source: "missed", start: 10 }) : practiceHref({ source: "unseen", start: 10 })
          }
          shortcut="D"
        >
          {missed > 0
            ? "Items whose last answer was not right at the first try."
            : "Nothing is waiting to be mended. These are items you have not seen."}
        </Door>
        {next ? (
          <Door
            first={session === null && !due && missed === 0}
            figure={String(read + 1)}
            unit={`of ${content.lessons.length} lessons`}
            title={next.title}
            action="Open lesson"
            href={lessonHref(next.id)}
            shortcut="L"
          >
            {next.topicTitle}. {next.minutes} minutes.
          </Door>
        ) : null}
      </ul>
      <div className="mt-8 grid gap-9 md:mt-12 lg:grid-cols-[minmax(0,1fr)_320px] lg:gap-14">
        <WeakLessons lessons={content.lessons} figures={figures} />
        <LastDays />
      </div>
    </>
  );
}
