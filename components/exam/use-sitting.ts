"use client";

import { useCallback, useEffect, useMemo } from "react";
import { useAppend } from "@/components/progress";
import { atTime, type Form, remaining, replaySitting, type Sitting, type SittingEvent } from "@/lib/exam";
import { type ExamRecord, examFinishedEvent } from "@/lib/progress";
import { useNow } from "./use-now";

interface SittingControl {
  /** As it stands this second. */
  readonly sitting: Sitting;
  /** Milliseconds left. */
  readonly left: number;
  /** Records what the learner did; the sitting has it at once. */
  readonly act: (event: SittingEvent) => void;
}

/**
 * A sitting as the log tells it: the events so far, replayed up to now. So a reload, a crash or a sleep changes nothing
 * but the time. When it is over, by the learner or by time, its end is put into the log.
 */
export function useSitting(record: ExamRecord, form: Form): SittingControl {
  const append = useAppend();
  const now = useNow();
  const { sittingId, style, startedAt, allowance, actions, finish } = record;
  const count = actions.length;
  const known = useMemo(() => {
    return replaySitting(form, { id: sittingId, style, startedAt, allowance }, actions.slice(0, count));
  }, [form, sittingId, style, startedAt, allowance, actions, count]);
  const sitting = useMemo(() => atTime(known, now), [known, now]);
  const over = sitting.phase === "finished" && finish === null;

  useEffect(() => {
    if (!over) return;
    const event = examFinishedEvent(form, sitting);
    if (event) append(event);
  }, [over, sitting, append, form]);

  const act = useCallback(
    (action: SittingEvent) => {
      append({ type: "exam-acted", sittingId, action });
    },
    [append, sittingId],
  );
  return { sitting, left: remaining(sitting, now), act };
}
