"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { lessonHref } from "@/components/routes";
import { useKeys } from "@/components/shell";
import { Link } from "@/components/ui";
import type { LessonListEntry } from "./lesson-list";

interface LessonPagerProps {
  readonly previous: LessonListEntry | undefined;
  readonly next: LessonListEntry | undefined;
}

/** The way to the lessons before and after this one. */
export function LessonPager({ previous, next }: LessonPagerProps) {
  const router = useRouter();
  useKeys([
    ...(next ? [{ keys: "n", label: "Next lesson", run: () => router.push(lessonHref(next.id)) }] : []),
    ...(previous ? [{ keys: "p", label: "Previous lesson", run: () => router.push(lessonHref(previous.id)) }] : []),
  ]);
  return (
    <nav
      aria-label="Lessons before and after"
      className="mt-8 grid print:hidden gap-3 border-line border-t pt-5 text-14 sm:grid-cols-2"
    >
      {previous ? (
        <Link href={lessonHref(previous.id)} className="group grid content-start gap-0.5 py-2">
          <span className="flex items-center gap-1.5 text-13 text-ink-3">
            <ArrowLeft size={14} strokeWidth={1.5} aria-hidden="true" />
            Previous
          </span>
          <span className="font-[550] group-hover:text-accent">{previous.title}</span>
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link
          href={lessonHref(next.id)}
          className="group grid content-start gap-0.5 py-2 sm:justify-items-end sm:text-right"
        >
          <span className="flex items-center gap-1.5 text-13 text-ink-3">
            Next
            <ArrowRight size={14} strokeWidth={1.5} aria-hidden="true" />
          </span>
          <span className="font-[550] group-hover:text-accent">{next.title}</span>
        </Link>
      ) : null}
    </nav>
  );
}
