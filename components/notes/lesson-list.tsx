"use client";

import { useProgress } from "@/components/progress";
import { lessonHref } from "@/components/routes";
import { Link } from "@/components/ui";
import type { NoteId } from "@/lib/notes";

export interface LessonListEntry {
  readonly id: NoteId;
  readonly title: string;
}

interface LessonListProps {
  readonly topicTitle: string;
  readonly lessons: readonly LessonListEntry[];
  readonly current: NoteId;
}

/** The lessons of a topic along the trace: read, here, ahead. */
export function LessonList({ topicTitle, lessons, current }: LessonListProps) {
  const { progress } = useProgress();
  return (
    <nav
      aria-label={`Lessons on ${topicTitle}`}
      className="hidden border-hair border-r pt-7 pr-4 pb-10 pl-5 text-13 lg:block print:hidden"
    >
      <div className="sticky top-7">
        <p className="mb-1.5 ml-1 font-[550] text-ink-3">{topicTitle}</p>
        <ol className="trace">
          {lessons.map(({ id, title }) => {
            const tick = id === current ? "here" : progress.read[id] === undefined ? "ahead" : "read";
            return (
              <li key={id} data-tick={tick} className="pl-0!">
                <span className="tick" />
                <Link
                  href={lessonHref(id)}
                  aria-current={id === current ? "page" : undefined}
                  className="block rounded-control py-[5px] pr-2 pl-[26px] text-ink-2 leading-5 hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-ink"
                >
                  {title}
                  {tick === "read" ? <span className="sr-only"> (read)</span> : null}
                </Link>
              </li>
            );
          })}
        </ol>
      </div>
    </nav>
  );
}
