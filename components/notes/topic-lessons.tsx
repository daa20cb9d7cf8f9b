"use client";

import { useProgress } from "@/components/progress";
import { lessonHref, practiceHref } from "@/components/routes";
import { buttonClass, Link } from "@/components/ui";
import type { LessonSummary } from "./lesson-summary";

interface TopicLessonsProps {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly LessonSummary[];
}

/** A topic: its lessons along the trace, with what has been read, and the ways on from here. */
export function TopicLessons({ id, title, summary, lessons }: TopicLessonsProps) {
  const { progress } = useProgress();
  const next = lessons.find((lesson) => progress.read[lesson.id] === undefined);
  const done = lessons.filter((lesson) => progress.read[lesson.id] !== undefined).length;
  return (
    <section aria-labelledby={`topic-${id}`}>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <h2 id={`topic-${id}`} className="text-25">
            {title}
          </h2>
          <p className="mt-1 max-w-measure text-ink-2">{summary}</p>
        </div>
        <p className="figure text-13 text-ink-3">
          {done} of {lessons.length} read
        </p>
        <Link href={practiceHref({ topic: id })} className={buttonClass()}>
          Practise {title}
        </Link>
      </div>
      <ol className="trace mt-4">
        {lessons.map((lesson) => (
          <LessonRow
            key={lesson.id}
            lesson={lesson}
            tick={progress.read[lesson.id] !== undefined ? "read" : lesson.id === next?.id ? "here" : "ahead"}
          />
        ))}
      </ol>
    </section>
  );
}

interface LessonRowProps {
  readonly lesson: LessonSummary;
  readonly tick: "read" | "here" | "ahead";
}

function LessonRow({ lesson, tick }: LessonRowProps) {
  return (
    <li data-tick={tick}>
      <span className="tick" />
      <Link
        href={lessonHref(lesson.id)}
        className="grid gap-x-6 gap-y-0.5 rounded-control px-2 py-2 hover:bg-hover sm:grid-cols-[minmax(0,1fr)_auto]"
      >
        <span className="font-[550] text-16">
          {lesson.title}
          {tick === "ahead" ? null : <span className="sr-only">{tick === "read" ? " (read)" : " (next)"}</span>}
        </span>
        <span className="figure text-13 text-ink-3 leading-6 sm:text-right">
          {lesson.minutes} min, {lesson.items} items
        </span>
        <span className="text-ink-2">{lesson.summary}</span>
      </Link>
    </li>
  );
}
