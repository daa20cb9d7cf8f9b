"use client";

import { useState } from "react";
import { useAppend, useProgress } from "@/components/progress";
import type { ChallengeId } from "@/lib/progress";
import { CallEnded } from "./worker";

interface AttemptsOptions<Attempt> {
  /** The challenge's name in the log. */
  readonly id: ChallengeId;
  /** Tries what the learner has made. */
  readonly ask: () => Promise<Attempt>;
  readonly isSolved: (attempt: Attempt) => boolean;
  /** Tries that were made elsewhere, such as wrong guesses. */
  readonly before?: number;
}

export interface Attempts<Attempt> {
  /** How many hints are open. */
  readonly hints: number;
  readonly openHint: () => void;
  /** Null before the first attempt. */
  readonly result: Attempt | null;
  readonly busy: boolean;
  /** Whether the log has it solved, in whatever session. */
  readonly solvedBefore: boolean;
  readonly check: () => void;
}

/** Attempts at a challenge: hints are counted, and the one that passes goes into the log. */
export function useAttempts<Attempt>({ id, ask, isSolved, before = 0 }: AttemptsOptions<Attempt>): Attempts<Attempt> {
  const append = useAppend();
  const solvedBefore = useProgress().progress.challenges.has(id);
  const [hints, setHints] = useState(0);
  const [tries, setTries] = useState(0);
  const [result, setResult] = useState<Attempt | null>(null);
  const [busy, setBusy] = useState(false);

  async function attempt(): Promise<void> {
    setBusy(true);
    try {
      const answer = await ask();
      setResult(answer);
      setTries(tries + 1);
      if (isSolved(answer)) append({ type: "challenge-solved", challengeId: id, hints, tries: before + tries + 1 });
    } catch (error) {
      if (!(error instanceof CallEnded)) throw error;
    } finally {
      setBusy(false);
    }
  }

  return {
    ...{ hints, result, busy, solvedBefore },
    openHint: () => setHints(hints + 1),
    check: () => busy || void attempt(),
  };
}
