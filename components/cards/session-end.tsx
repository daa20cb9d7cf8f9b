"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui";
import { type DeckIndex, learningDay, type Moment } from "@/lib/cards";
import type { Progress, ReviewedEvent } from "@/lib/progress";
import type { Agenda } from "./agenda";
import { dayInWords } from "./day-words";
import type { Drill } from "./drill";
import { RATING_WORDS } from "./grade-bar";
import { nextDue } from "./next-due";
import { RATINGS } from "./next-intervals";

interface SessionEndProps {
  readonly deck: DeckIndex;
  readonly progress: Progress;
  readonly drill: Drill;
  readonly agenda: Agenda;
  readonly now: Moment;
  /** The end was reached on this screen, so the focus goes to it. */
  readonly reached: boolean;
  /** Asks the cards of a cram once more. */
  readonly onRepeat: () => void;
  readonly children: ReactNode;
}

/** Nothing is left to ask: what was done, what comes next, and the doors. */
export function SessionEnd({ deck, progress, drill, agenda, now, reached, onRepeat, children }: SessionEndProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (reached) heading.current?.focus({ preventScroll: true });
  }, [reached]);
  const { cards: records, settings } = progress;
  const today = learningDay(now);
  const next = nextDue({ cards: deck.cards, records, settings, today });
  return (
    <section aria-labelledby="end-title" className="mt-7 px-4 md:px-0">
      <h2 id="end-title" ref={heading} tabIndex={-1} className="text-25 outline-none">
        {titleOf(drill, agenda.done)}
      </h2>
      {agenda.reviews.length > 0 ? <Sum reviews={agenda.reviews} /> : null}
      <p className="mt-2 text-16 text-ink-2">
        {next === null
          ? "No card waits for another day yet."
          : `Next: ${next.cards} ${next.cards === 1 ? "card" : "cards"} ${dayInWords(next.day, today)}.`}
      </p>
      {drill.kind === "cram" && agenda.done > 0 ? (
        <div className="mt-4">
          <Button variant="main" size="lead" onClick={onRepeat}>
            Cram them again
          </Button>
        </div>
      ) : null}
      {children}
    </section>
  );
}

function titleOf(drill: Drill, done: number): string {
  if (drill.kind === "cram") return done > 0 ? "Cram done" : "Nothing to cram here";
  return done > 0 ? "Done for today" : "Nothing is due";
}

function Sum({ reviews }: { readonly reviews: readonly ReviewedEvent[] }) {
  const minutes = Math.round(reviews.reduce((sum, { duration }) => sum + Math.min(duration, 120_000), 0) / 60_000);
  return (
    <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2">
      {RATINGS.map((rating) => (
        <Figure key={rating} label={RATING_WORDS[rating]}>
          {reviews.filter((review) => review.rating === rating).length}
        </Figure>
      ))}
      <Figure label="Time">{minutes < 1 ? "under 1 min" : `${minutes} min`}</Figure>
    </dl>
  );
}

function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-13 text-ink-3">{label}</dt>
      <dd className="figure font-[550] text-20">{children}</dd>
    </div>
  );
}
