"use client";

import { OpenExam } from "@/components/exam";
import { useProgress } from "@/components/progress";
import { cardsHref, examHref, lessonHref, practiceHref, sittingHref } from "@/components/routes";
import { missedItemIds, openExam, openSession } from "@/lib/progress";
import { CardsDoor } from "./cards-door";
import { Door } from "./door";
import { ExamDoor } from "./exam-door";
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
  const exam = openExam(progress);
  const session = openSession(progress);
  const waiting = exam !== null || session !== null;
  const missed = missedItemIds(progress).size;
  const next = content.lessons.find(({ id }) => progress.read[id] === undefined);
  const read = content.lessons.filter(({ id }) => progress.read[id] !== undefined).length;
  // While the deck is loading nothing may change its place or its look.
  const due = figures.status !== "ready" || figures.due.total > 0;
  useDoorKeys([
    ...(exam ? [{ key: "r", label: "Resume the exam", href: sittingHref(exam.sittingId) }] : []),
    ...(session ? [{ key: exam ? "q" : "r", label: "Resume the quiz", href: practiceHref({}) }] : []),
    { key: "c", label: "Review cards", href: cardsHref() },
    {
      key: "d",
      label: "Drill",
      href: missed > 0 ? practiceHref({ source: "missed", start: 10 }) : practiceHref({ start: 10 }),
    },
    ...(next ? [{ key: "l", label: "Open the next lesson", href: lessonHref(next.id) }] : []),
    ...(content.exam ? [{ key: "e", label: "Mock exams", href: examHref() }] : []),
  ]);
  return (
    <>
      <OverviewHead figures={figures} />
      <ul className="-mx-4 mt-6 border-line border-y bg-panel md:mx-0 md:mt-10 md:rounded-control md:border">
        {exam ? <OpenExam record={exam} first shortcut="R" /> : null}
        {session ? (
          <Door
            first={exam === null}
            figure={`${Object.keys(session.outcomes).length}/${session.itemIds.length}`}
            unit="answered"
            title="Unfinished quiz"
            action="Resume"
            href={practiceHref({})}
            shortcut={exam ? "Q" : "R"}
          >
            It waits where you left it; every answer is kept.
          </Door>
        ) : null}
        <CardsDoor figures={figures} first={!waiting && due} />
        <Door
          first={!waiting && !due && missed > 0}
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
            first={!waiting && !due && missed === 0}
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
        {content.exam && exam === null ? <ExamDoor exam={content.exam} /> : null}
      </ul>
      <div className="mt-8 grid gap-9 md:mt-12 lg:grid-cols-[minmax(0,1fr)_320px] lg:gap-14">
        <WeakLessons lessons={content.lessons} figures={figures} />
        <LastDays />
      </div>
    </>
  );
}
