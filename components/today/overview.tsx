"use client";

import { useProgress } from "@/components/progress";
import { lessonHref, practiceHref } from "@/components/routes";
import { missedItemIds, openSession, summary } from "@/lib/progress";
import { Door } from "./door";
import { LastDays } from "./last-days";
import type { TodayContent } from "./today-content";
import { useDoorKeys } from "./use-door-keys";
import { WeakLessons } from "./weak-lessons";

const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });

/** What to do next, what is weak, and how it has gone, for a learner who has begun. */
export function Overview({ content }: { readonly content: TodayContent }) {
  const { progress } = useProgress();
  const session = openSession(progress);
  const missed = missedItemIds(progress).size;
  const next = content.lessons.find(({ id }) => progress.read[id] === undefined);
  const read = content.lessons.filter(({ id }) => progress.read[id] !== undefined).length;
  const { right, answers } = summary(progress);
  useDoorKeys([
    ...(session ? [{ key: "r", label: "Resume the quiz", href: practiceHref({}) }] : []),
    {
      key: "d",
      label: "Drill",
      href: missed > 0 ? practiceHref({ source: "missed", start: 10 }) : practiceHref({ start: 10 }),
    },
    ...(next ? [{ key: "l", label: "Open the next lesson", href: lessonHref(next.id) }] : []),
  ]);
  return (
    <>
      <p className="text-16 text-ink-2">{DAY.format(Date.now())}</p>
      <h1 className="mt-1 text-[2.5rem] leading-[2.625rem] tracking-[-0.035em] md:text-52">
        {answers === 0 ? "A good start" : `${right} of ${answers} right`}
      </h1>
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
        <Door
          first={session === null && missed > 0}
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
            first={session === null && missed === 0}
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
        <WeakLessons lessons={content.lessons} />
        <LastDays />
      </div>
    </>
  );
}
