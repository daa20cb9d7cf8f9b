"use client";

import { useEffect, useMemo, useState } from "react";
import { CallEnded } from "@/components/sandbox/worker";
import { useBench } from "../bench-context";
import type { Moment, MomentView, RunRecord } from "../model";

/** Map and Parallel keep no attempts of their own: their work begins anew at each of these events. */
const BEGINNINGS: ReadonlySet<string> = new Set(["MapStateStarted", "ParallelStateStarted"]);

/**
 * What the worker tells of a visit at a moment. While it is asked, the last answer stays, so that nothing flickers under a moving
 * playhead; null before the first.
 */
export function useMomentView(record: RunRecord, visit: number, moment: Moment): MomentView | null {
  const { link } = useBench();
  const [held, setHeld] = useState<{ readonly record: RunRecord; readonly view: MomentView } | null>(null);
  const retryCount = useMemo(() => retriesOf(record, visit, moment), [record, visit, moment]);
  useEffect(() => {
    let wanted = true;
    link.ask("view", { moment, visit, retryCount }).then(
      (view) => {
        if (wanted && view !== null) setHeld({ record, view });
      },
      (error: unknown) => {
        // A worker that was ended has no run any more; the next run gives a new one.
        if (!(error instanceof CallEnded) || error.reason === "broken") reportError(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [link, record, visit, moment, retryCount]);
  return held?.record === record ? held.view : null;
}

function retriesOf({ events, visits }: RunRecord, visit: number, moment: Moment): number {
  if (visit === -1) return 0;
  const { type, enteredEventId } = visits.at(visit);
  if (type !== "Map" && type !== "Parallel") return 0;
  let begun = 0;
  for (let id = enteredEventId; id <= moment; id++) {
    const event = events.at(id - 1);
    if (event.visit === visit && BEGINNINGS.has(event.type)) begun++;
  }
  return Math.max(0, begun - 1);
}
