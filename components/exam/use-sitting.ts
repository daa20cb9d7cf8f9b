"use client";

import { useCallback, useEffect, useEffectEvent } from "react";
import { useAppend } from "@/components/progress";
import type { Form, Sitting, SittingEvent } from "@/lib/exam";
import { type ExamRecord, examFinishedEvent } from "@/lib/progress";
import { useReplayed } from "./use-replayed";

interface SittingControl {
  /** As it stands this second. */
  readonly sitting: Sitting;
  /** Records what the learner did; the sitting has it at once. */
  readonly act: (event: SittingEvent) => void;
}

/**
 * A sitting to be acted in. It is the log, replayed up to now, so a reload, a crash or a sleep changes nothing but the
 * time. When it is over, by the learner or by time, its end is put into the log.
 */
export function useSitting(record: ExamRecord, form: Form): SittingControl {
  const append = useAppend();
  const sitting = useReplayed(record, form);
  const { sittingId, finish } = record;
  const over = sitting.phase === "finished" && finish === null;

  const recordEnd = useEffectEvent(() => {
    const event = examFinishedEvent(form, sitting);
    if (event) append(event);
  });
  useEffect(() => {
    if (over) recordEnd();
  }, [over]);

  const act = useCallback(
    (action: SittingEvent) => {
      append({ type: "exam-acted", sittingId, action });
    },
    [append, sittingId],
  );
  return { sitting, act };
}
