"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { SittingId } from "@/lib/exam";

/** Which tab sits the exam. `asking`: not known yet. `elsewhere`: another one. */
export type Hold = "asking" | "here" | "elsewhere";

/** A page that is just being left may hold the lock for a moment longer. */
const PATIENCE = 1500;

/**
 * Keeps an exam to one tab by a lock of the browser, which ends with the tab, also when it crashes. Where there are no
 * such locks, every tab may go on: the log takes in what each of them adds.
 */
export function useSittingLock(id: SittingId): { readonly hold: Hold; readonly takeOver: () => void } {
  const [hold, setHold] = useState<Hold>("asking");
  const release = useRef<() => void>(() => undefined);

  const request = useCallback(
    (options: LockOptions) => {
      if (!("locks" in navigator)) {
        setHold("here");
        return;
      }
      const kept = new Promise<void>((resolve) => {
        release.current = resolve;
      });
      navigator.locks
        .request(`cloudrill-sitting-${id}`, options, () => {
          setHold("here");
          return kept;
        })
        // Not granted in time, or taken over by another tab.
        .catch(() => setHold("elsewhere"));
    },
    [id],
  );

  useEffect(() => {
    request({ signal: AbortSignal.timeout(PATIENCE) });
    return () => release.current();
  }, [request]);

  const takeOver = useCallback(() => request({ steal: true }), [request]);
  return { hold, takeOver };
}
