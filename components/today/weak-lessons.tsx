"use client";

import Link from "next/link";
import { useProgress } from "@/components/progress";
import { lessonHref, practiceHref } from "@/components/routes";
import { buttonClass, EmptyState } from "@/components/ui";
import { accuracyBy } from "@/lib/progress";
import type { TodayLesson } from "./today-content";

const SHOWN = 5;

/** The lessons whose items went worst, with the share of right answers on a ruler. */
export function WeakLessons({ lessons }: { readonly lessons: readonly TodayLesson[] }) {
  const { progress } = useProgress();
  const byId = new Map<string, TodayLesson>(lessons.map((lesson) => [lesson.id, lesson]));
  const rows = accuracyBy(progress, (itemId) => progress.items.get(itemId)?.noteId ?? null)
    .flatMap((row) => {
      const lesson = byId.get(row.group);
      return lesson ? [{ ...row, lesson }] : [];
    })
    .slice(0, SHOWN);
  return (
    <section aria-labelledby="weak-title">
      <h2 id="weak-title" className="mb-2 text-16">
        Weakest lessons
      </h2>
      {rows.length === 0 ? (
        <EmptyState title="Nothing answered yet">The lessons that go worst will stand here, weakest first.</EmptyState>
      ) : (
        <table className="w-full text-left">
          <thead>
            <tr className="text-12 text-ink-3">
              <th scope="col" className="pb-1.5 font-[550]">
                Lesson
              </th>
              <th scope="col" className="pb-1.5 font-[550]">
                Right
              </th>
              <th scope="col">
                <span className="sr-only">Drill</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ lesson, share, right, answers }) => (
              <tr key={lesson.id} className="border-hair border-t align-top">
                <th scope="row" className="py-2.5 pr-4 font-normal">
                  <Link href={lessonHref(lesson.id)} className="font-[550] hover:text-accent">
                    {lesson.title}
                  </Link>
                  <span className="block text-13 text-ink-3">{lesson.topicTitle}</span>
                </th>
                <td className="py-2.5 pr-4 whitespace-nowrap">
                  <Ruler share={share} />
                  <span className="figure text-13">
                    {right} of {answers}
                  </span>
                </td>
                <td className="py-2.5 text-right">
                  <Link href={practiceHref({ note: lesson.id })} className={buttonClass()}>
                    Drill
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** A share on an axis with its end marked; the value is written beside it. */
function Ruler({ share }: { readonly share: number }) {
  return (
    <svg viewBox="0 0 74 12" width={74} height={12} aria-hidden="true" className="mr-2 hidden sm:inline-block">
      <path d="M0 11.25H74" className="stroke-control" strokeWidth={1.5} />
      <rect x={0} y={2} width={74 * share} height={9} className="fill-ink-2" />
      <path d="M73.25 0V12" className="stroke-ink-3" strokeWidth={1.5} />
    </svg>
  );
}
