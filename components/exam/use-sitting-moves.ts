"use client";

import { useState } from "react";
import { type KeyBinding, useKeys } from "@/components/shell";
import type { Sitting, SittingEvent } from "@/lib/exam";

/** What can be done in a sitting besides answering; null where it can't be done now. */
export interface SittingMoves {
  /** Index of the question on the screen, or of the one before the review screen. */
  readonly from: number;
  /** How often a question was gone to; choosing the one on the screen counts too. */
  readonly visits: number;
  /** To a question by its index; null: to the review screen. */
  readonly go: (place: number | null) => void;
  readonly step: (by: -1 | 1) => void;
  readonly flag: (() => void) | null;
  readonly review: (() => void) | null;
  readonly pause: (() => void) | null;
}

/** The moves of a sitting, with their keys. `onMove` comes before each that leaves the question. */
export function useSittingMoves(
  { answers, place, phase, style }: Sitting,
  act: (event: SittingEvent) => void,
  onMove: () => void,
): SittingMoves {
  const last = answers.length - 1;
  const running = phase === "running";
  const state = place === null ? undefined : answers[place];
  const [from, setFrom] = useState(place ?? last);
  const [visits, setVisits] = useState(0);
  if (place !== null && place !== from) setFrom(place);

  function go(to: number | null): void {
    onMove();
    setVisits((count) => count + 1);
    if (to !== place) act({ type: "visited", place: to });
  }

  function step(by: -1 | 1): void {
    if (place === null) {
      if (by === -1) go(from);
    } else if (place + by >= 0) go(place + by > last ? null : place + by);
  }

  function pause(): void {
    onMove();
    act({ type: "paused" });
  }

  const moves: SittingMoves = {
    from,
    visits,
    go,
    step,
    flag: state ? () => act({ type: "flagged", itemId: state.itemId, flagged: !state.flagged }) : null,
    review: running && place !== null ? () => go(null) : null,
    pause: running && style === "practice" ? pause : null,
  };
  useKeys(running ? keysOf(moves) : []);
  return moves;
}

function keysOf({ step, flag, review, pause }: SittingMoves): readonly KeyBinding[] {
  return [
    { keys: "ArrowRight", label: "Next question", run: () => step(1) },
    { keys: "ArrowLeft", label: "Previous question", run: () => step(-1) },
    ...(flag ? [{ keys: "f", label: "Flag the question", run: flag }] : []),
    ...(review ? [{ keys: "r", label: "Review screen", run: review }] : []),
    ...(pause ? [{ keys: "p", label: "Pause", run: pause }] : []),
  ];
}
