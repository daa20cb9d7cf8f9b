"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { CodeText } from "@/components/ui";

interface ChallengeFrameProps {
  /** What it is called: Challenge, Mission … */
  readonly kind: string;
  readonly title: string;
  /** Its place in the list, from 0. */
  readonly place: number;
  readonly count: number;
  readonly level: string;
  readonly solved: boolean;
  /** Whether nothing stands below it, so that it takes the room. */
  readonly whole?: boolean;
  /** What is to be read. */
  readonly task: ReactNode;
  /** What is to be done, beside it. */
  readonly children: ReactNode;
}

/** The frame of a challenge above a sandbox: the task on one side, the attempt on the other. */
export function ChallengeFrame({
  kind,
  title,
  place,
  count,
  level,
  solved,
  whole = false,
  task,
  children,
}: ChallengeFrameProps) {
  return (
    <section
      aria-label={`${kind}: ${title}`}
      className={`grid gap-x-8 gap-y-2 border-line border-b bg-panel px-4 py-3 text-14 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:overflow-y-auto ${whole ? "min-h-0 flex-1 content-start" : "flex-none lg:max-h-[40dvh]"}`}
    >
      <div className="grid min-w-0 content-start gap-1.5">
        <p className="flex flex-wrap items-center gap-x-3 text-12 text-ink-3">
          {kind} {place + 1} of {count}, {level}
          {solved ? (
            <span className="flex items-center gap-1 text-succeed">
              <Check size={14} aria-hidden="true" /> Solved
            </span>
          ) : null}
        </p>
        {task}
      </div>
      <div className="grid content-start justify-items-start gap-2">{children}</div>
    </section>
  );
}

/** Paragraphs of a challenge; code stands in backticks. */
export function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((paragraph) => (
    <p key={paragraph} className="max-w-measure">
      <CodeText>{paragraph}</CodeText>
    </p>
  ));
}
