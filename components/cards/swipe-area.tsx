"use client";

import { type ReactNode, useState } from "react";
import { useSwipeable } from "react-swipeable";

/** A shorter way across is a slip of the finger. */
const FAR = 72;

interface SwipeAreaProps {
  /** Swipes mean something only after the answer is shown. */
  readonly active: boolean;
  readonly onLeft: () => void;
  readonly onRight: () => void;
  readonly children: ReactNode;
}

/** Grades by a swipe: left is Again, right is Good. While the finger moves, the grade it would give stands at the edge. */
export function SwipeArea({ active, onLeft, onRight, children }: SwipeAreaProps) {
  const [way, setWay] = useState<"left" | "right" | null>(null);
  const handlers = useSwipeable({
    delta: FAR,
    onSwiping: ({ dir, absX }) =>
      setWay(!active || absX < FAR ? null : dir === "Left" ? "left" : dir === "Right" ? "right" : null),
    onSwiped: () => setWay(null),
    onSwipedLeft: () => active && onLeft(),
    onSwipedRight: () => active && onRight(),
    trackMouse: false,
  });
  return (
    <div {...handlers} className="relative touch-pan-y">
      <div
        className={`motion-safe:transition-transform motion-safe:duration-(--step) ${way === "left" ? "motion-safe:-translate-x-3" : way === "right" ? "motion-safe:translate-x-3" : ""}`}
      >
        {children}
      </div>
      {way ? (
        <p
          aria-hidden="true"
          className={`absolute top-3 rounded-control border-2 border-accent bg-raised px-3 py-1 font-semibold text-16 text-accent ${way === "left" ? "right-3" : "left-3"}`}
        >
          {way === "left" ? "Again" : "Good"}
        </p>
      ) : null}
    </div>
  );
}
