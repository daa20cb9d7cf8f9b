"use client";

import { ChevronLeft } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button, CodeText, countOf, Segmented } from "@/components/ui";
import type { EntryState, FormEntry } from "@/lib/exam";
import { countStatuses, STATUS_WORDS, statusOf } from "./entry-status";
import { FlagMark } from "./flag-mark";
import { SavedLine } from "./saved-line";

interface ReviewScreenProps {
  readonly entries: readonly FormEntry[];
  readonly states: readonly EntryState[];
  readonly onGo: (place: number) => void;
}

type Filter = "open" | "flagged" | "all";

/** What is left before the end: the open and the flagged questions, each a step away. */
export function ReviewScreen({ entries, states, onGo }: ReviewScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const counts = countStatuses(states);
  const open = counts.open + counts.unseen;
  const [filter, setFilter] = useState<Filter>(open > 0 ? "open" : counts.flagged > 0 ? "flagged" : "all");
  const rows = states.flatMap((state, place) => (shows(filter, state) ? [{ state, place }] : []));
  return (
    <section aria-labelledby="review-title">
      <h1 id="review-title" ref={heading} tabIndex={-1} className="text-36 tracking-[-0.03em] outline-none">
        Review
      </h1>
      <p className="mt-2 text-16 text-ink-2">
        {counts.answered} of {states.length} answered.{" "}
        {open > 0 ? "A blank counts as wrong; a guess costs nothing." : ""}
      </p>
      <div className="mt-5">
        <Segmented
          label="Which questions"
          options={[
            { value: "open", label: `Open ${open}` },
            { value: "flagged", label: `Flagged ${counts.flagged}` },
            { value: "all", label: `All ${states.length}` },
          ]}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {rows.length === 0 ? (
        <p className="mt-4 border-hair border-y py-4 text-ink-2">
          {filter === "open" ? "Every question is answered." : "No question carries your flag."}
        </p>
      ) : (
        <ol className="mt-4 border-hair border-b">
          {rows.map(({ state, place }) => (
            <li key={state.itemId}>
              <button
                type="button"
                onClick={() => onGo(place)}
                className="grid min-h-11 w-full grid-cols-[2.25rem_minmax(0,1fr)_auto] items-center gap-x-2 border-hair border-t py-2 text-left hover:bg-hover md:grid-cols-[2.25rem_minmax(0,1fr)_9.5rem_1rem]"
              >
                <span className="figure text-13 text-ink-3">{place + 1}</span>
                <span className="truncate">
                  <CodeText>{entries[place]?.item.stem ?? ""}</CodeText>
                </span>
                <span className="hidden text-13 text-ink-3 md:inline">{STATUS_WORDS[statusOf(state)]}</span>
                <span className="w-4">
                  {state.flagged ? (
                    <>
                      <FlagMark />
                      <span className="sr-only">flagged</span>
                    </>
                  ) : null}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <p className="mt-4 text-13 text-ink-3">
        {countOf(counts.unseen, "question")} {counts.unseen === 1 ? "was" : "were"} not seen yet.
      </p>
    </section>
  );
}

function shows(filter: Filter, state: EntryState): boolean {
  switch (filter) {
    case "open":
      return !state.answered;
    case "flagged":
      return state.flagged;
    case "all":
      return true;
  }
}

interface ReviewFooterProps {
  /** Index of the question that the learner came from. */
  readonly from: number;
  readonly onBack: () => void;
  readonly onEnd: () => void;
}

/** Bottom of the review screen: back to the questions, or the end. */
export function ReviewFooter({ from, onBack, onEnd }: ReviewFooterProps) {
  return (
    <footer className="sticky bottom-0 z-10 flex min-h-16 items-center gap-2 border-line border-t bg-panel px-2 md:px-5">
      <Button size="lead" onClick={onBack}>
        <ChevronLeft size={16} strokeWidth={1.75} aria-hidden="true" />
        Question {from + 1}
      </Button>
      <span className="hidden flex-1 text-right md:block">
        <SavedLine />
      </span>
      <Button variant="main" size="lead" onClick={onEnd} className="ml-auto md:ml-2">
        End exam
      </Button>
    </footer>
  );
}
