"use client";

import { cardsHref, examHref, lessonHref } from "@/components/routes";
import { Link } from "@/components/ui";
import { Door } from "./door";
import type { TodayContent } from "./today-content";
import { useDoorKeys } from "./use-door-keys";

/** Two sentences and the doors; never an empty dashboard. */
export function FirstVisit({ content }: { readonly content: TodayContent }) {
  const [lesson] = content.lessons;
  const { exam } = content;
  useDoorKeys([
    ...(lesson ? [{ key: "r", label: "Read the first lesson", href: lessonHref(lesson.id) }] : []),
    { key: "c", label: "Drill cards", href: cardsHref() },
    ...(exam ? [{ key: "e", label: "Sit a mock exam", href: examHref() }] : []),
  ]);
  return (
    <>
      <h1 className="max-w-[18ch] text-[2.5rem] leading-[2.625rem] tracking-[-0.035em] md:text-52 md:leading-[3.25rem]">
        Notes that ask you back.
      </h1>
      <p className="mt-4 max-w-measure text-16 text-ink-2 leading-[1.625rem]">
        Read short lessons on AWS, then answer questions made from their very lines. Every option says why it is right
        or wrong, and your progress stays in this browser.
      </p>
      <ul className="-mx-4 mt-8 border-line border-y bg-panel md:mx-0 md:mt-10 md:rounded-control md:border">
        {lesson ? (
          <Door
            figure={String(content.lessons.length)}
            unit="lessons"
            title="Learn"
            action="Read the first"
            href={lessonHref(lesson.id)}
            shortcut="R"
            first
          >
            {lesson.topicTitle}: {lesson.title}, {lesson.minutes} minutes.
          </Door>
        ) : null}
        <Door
          figure={String(content.cards)}
          unit="cards"
          title="Drill cards"
          action="Begin"
          href={cardsHref()}
          shortcut="C"
        >
          One card a fact; each comes back just before you would forget it.
        </Door>
        {exam ? (
          <Door
            figure={String(exam.questions)}
            unit="questions"
            title="Sit a mock exam"
            action="Choose"
            href={examHref()}
            shortcut="E"
          >
            {exam.minutes} minutes under the rules of the real one, or a short one. An honest estimate at the end.
          </Door>
        ) : null}
      </ul>
      <p className="mt-6 text-ink-3">
        Been here before, on another device?{" "}
        <Link href="/settings/#data" className="text-accent underline underline-offset-3">
          Restore a backup
        </Link>
      </p>
    </>
  );
}
