"use client";

import { useProgress } from "@/components/progress";
import { lessonHref, practiceHref } from "@/components/routes";
import { buttonClass, EmptyState, Link, percent } from "@/components/ui";
import { accuracyBy } from "@/lib/progress";
import type { TodayLesson } from "./today-content";
import type { DeckFigures } from "./use-deck-figures";
import { type WeakRow, weakRows } from "./weak-rows";

interface WeakLessonsProps {
  readonly lessons: readonly TodayLesson[];
  readonly figures: DeckFigures;
}

/** The lessons that are known least, on a ruler with the learner's target. */
export function WeakLessons({ lessons, figures }: WeakLessonsProps) {
  const { progress } = useProgress();
  const mastery = figures.status === "ready" ? figures.mastery : [];
  const accuracy = accuracyBy(progress, (itemId) => progress.items.get(itemId)?.noteId ?? null);
  const rows = weakRows(lessons, mastery, accuracy);
  const target = progress.settings.retention;
  return (
    <section aria-labelledby="weak-title">
      <h2 id="weak-title" className="mb-2 text-16">
        Weakest lessons
      </h2>
      {figures.status === "loading" && progress.cards.size > 0 ? (
        <WaitingRows count={metLessons(lessons, progress.cards)} />
      ) : rows.length === 0 ? (
        <EmptyState title="Nothing answered yet">The lessons that go worst will stand here, weakest first.</EmptyState>
      ) : (
        <>
          <table className="w-full text-left">
            <thead>
              <tr className="text-12 text-ink-3">
                <th scope="col" className="pb-1.5 font-[550]">
                  Lesson
                </th>
                <th scope="col" className="pb-1.5 font-[550]">
                  Known now
                </th>
                <th scope="col" className="hidden pb-1.5 font-[550] sm:table-cell">
                  Answered right
                </th>
                <th scope="col">
                  <span className="sr-only">Drill</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <LessonRow key={row.lesson.id} row={row} target={target} />
              ))}
            </tbody>
          </table>
          <p className="mt-2.5 text-12 text-ink-3">
            The upright mark is your target, {percent(target)}. Cards you have not met count as not known.
          </p>
        </>
      )}
    </section>
  );
}

function LessonRow({ row: { lesson, mastery, accuracy }, target }: { readonly row: WeakRow; readonly target: number }) {
  return (
    <tr className="border-hair border-t align-top">
      <th scope="row" className="py-2.5 pr-4 font-normal">
        <Link href={lessonHref(lesson.id)} className="font-[550] hover:text-accent">
          {lesson.title}
        </Link>
        <span className="block text-13 text-ink-3">{lesson.topicTitle}</span>
      </th>
      <td className="py-2.5 pr-4 whitespace-nowrap">
        {mastery ? (
          <>
            <Ruler share={mastery.share} target={target} />
            <span className="figure text-13">{percent(mastery.share)}</span>
          </>
        ) : (
          "–"
        )}
      </td>
      <td className="hidden py-2.5 pr-4 whitespace-nowrap sm:table-cell">
        <span className="figure text-13">{accuracy ? `${accuracy.right} of ${accuracy.answers}` : "–"}</span>
      </td>
      <td className="py-2.5 text-right">
        <Link href={practiceHref({ note: lesson.id })} className={buttonClass()}>
          Drill
        </Link>
      </td>
    </tr>
  );
}

/** A share on an axis with the target marked; the value is written beside it. */
function Ruler({ share, target }: { readonly share: number; readonly target: number }) {
  return (
    <svg viewBox="0 0 74 14" aria-hidden="true" className="mr-1.5 inline-block w-12 sm:mr-2 sm:w-18.5">
      <path d="M0 11.25H74" className="stroke-control" strokeWidth={1.5} />
      <rect x={0} y={3} width={74 * share} height={8} className="fill-ink-2" />
      <path d={`M${74 * target} 0V14`} className="stroke-ink-3" strokeWidth={1.5} />
    </svg>
  );
}

/** How many rows there will be: lessons with a card that was met. */
function metLessons(
  lessons: readonly TodayLesson[],
  cards: ReturnType<typeof useProgress>["progress"]["cards"],
): number {
  const met = new Set<string>();
  for (const [, { memory, noteId }] of cards.entries()) if (memory) met.add(noteId);
  return Math.min(5, lessons.filter(({ id }) => met.has(id)).length);
}

/** As high as the table that takes their place. */
function WaitingRows({ count }: { readonly count: number }) {
  return (
    <div role="status" className="pt-5.5 pb-10.5 md:pb-6.5">
      <span className="sr-only">Looking up what you know</span>
      {Array.from({ length: count }, (_, row) => `row ${row + 1}`).map((row) => (
        <div key={row} className="grid h-[65px] content-center gap-2 border-hair border-t md:h-[63px]">
          <span className="block h-3 w-1/2 rounded-mark bg-hover" />
          <span className="block h-3 w-1/4 rounded-mark bg-hover" />
        </div>
      ))}
    </div>
  );
}
