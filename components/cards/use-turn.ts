"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Rating } from "@/lib/cards";
import {
  type Attempt,
  advanceAttempt,
  type Item,
  type Presentation,
  present,
  type Response,
  startAttempt,
} from "@/lib/quiz";
import { checkOnce } from "./single-try";

/** One card on the screen: question, then answer. */
export interface Turn {
  readonly revealed: boolean;
  /** The grade to take unless the learner knows better. */
  readonly suggested: Rating;
  /** The attempt at a face that grades itself; null for the others. */
  readonly attempt: Attempt | null;
  readonly presentation: Presentation | null;
  /** Milliseconds since the card came up. */
  readonly duration: () => number;
  readonly respond: (response: Response) => void;
  /** Marks the response, or turns the card round where there is nothing to mark. */
  readonly show: () => void;
  /** Turns the card round without an answer. */
  readonly giveUp: () => void;
}

interface TurnOptions {
  readonly item: Item | null;
  /** Fixes the order of options. */
  readonly seed: string;
  readonly onReveal: (outcome: Attempt["outcome"]) => void;
}

export function useTurn({ item, seed, onReveal }: TurnOptions): Turn {
  const [turned, setTurned] = useState(false);
  const [attempt, setAttempt] = useState(() => (item ? startAttempt(item) : null));
  const presentation = useMemo(() => (item ? present(item, seed) : null), [item, seed]);
  const startedAt = useRef(0);
  useEffect(() => {
    startedAt.current = Date.now();
  }, []);
  const revealed = attempt ? attempt.phase === "revealed" : turned;

  function advance(next: Attempt): void {
    setAttempt(next);
    if (next.phase === "revealed") onReveal(next.outcome);
  }

  function show(): void {
    if (revealed) return;
    if (item && attempt) advance(checkOnce(item, attempt));
    else {
      setTurned(true);
      onReveal(null);
    }
  }

  return {
    revealed,
    suggested: attempt?.outcome === "wrong" ? "again" : "good",
    attempt,
    presentation,
    duration: () => Math.max(0, Date.now() - startedAt.current),
    respond: (response) => {
      if (item && attempt) setAttempt(advanceAttempt(item, attempt, { type: "respond", response }));
    },
    show,
    giveUp: () => {
      if (item && attempt && !revealed) advance(advanceAttempt(item, attempt, { type: "give-up" }));
    },
  };
}
