"use client";

import { keyCaps } from "@/components/shell";
import { Kbd } from "@/components/ui";
import type { Rating } from "@/lib/cards";
import type { Keymap } from "./keymap";

export const RATING_WORDS: Readonly<Record<Rating, string>> = {
  again: "Again",
  hard: "Hard",
  good: "Good",
  easy: "Easy",
};

interface GradeBarProps {
  readonly ratings: readonly Rating[];
  /** What stands under each grade: the next interval, or what the grade does in a cram. */
  readonly notes: Readonly<Record<Rating, string>>;
  readonly suggested: Rating;
  readonly keymap: Keymap;
  readonly onGrade: (rating: Rating) => void;
}

/** The grades as buttons; the suggested one is filled. */
export function GradeBar({ ratings, notes, suggested, keymap, onGrade }: GradeBarProps) {
  return (
    <div className={`grid gap-1.5 md:gap-2 ${ratings.length === 4 ? "grid-cols-4" : "grid-cols-2"}`}>
      {ratings.map((rating) => {
        const on = rating === suggested;
        return (
          <button
            key={rating}
            type="button"
            onClick={() => onGrade(rating)}
            className={`grid h-15 min-w-0 content-center gap-x-2 rounded-control border px-1 text-center transition-colors duration-(--fast) md:h-14 md:grid-cols-[1fr_auto] md:px-3 md:text-left ${on ? "border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover" : "border-control bg-panel hover:bg-hover"}`}
          >
            <b className="font-semibold text-14 leading-5">{RATING_WORDS[rating]}</b>
            <span
              className={`figure text-12 leading-[18px] md:col-start-1 md:text-[0.78rem] ${on ? "" : "text-ink-2"}`}
            >
              {notes[rating]}
            </span>
            <span className="hidden self-center md:col-start-2 md:row-span-2 md:row-start-1 md:block">
              <Kbd plain={on}>{keyCaps(keymap[rating], false).join(" ")}</Kbd>
            </span>
          </button>
        );
      })}
    </div>
  );
}
