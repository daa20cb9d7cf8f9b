"use client";

import { useMemo } from "react";
import { type StoredEvents, useProgressNow, useStoredEvents } from "@/components/progress";
import { type ExamFinish, type ExamRecord, type FinishedExam, finishedExam, type ProgressEvent } from "@/lib/progress";

/** A finished exam with all that a report needs. */
export interface Attempt extends FinishedExam {
  readonly record: ExamRecord;
  readonly finish: ExamFinish;
}

export type AttemptState =
  | { readonly status: "loading" }
  | { readonly status: "unknown" }
  | { readonly status: "open"; readonly record: ExamRecord }
  | { readonly status: "unreadable"; readonly record: ExamRecord }
  | { readonly status: "ready"; readonly attempt: Attempt };

/** The exam of this id: its record is in the state, its form and results are read from the log. */
export function useAttempt(id: string | null): AttemptState {
  const { progress, status } = useProgressNow();
  const record = progress.exams.find(({ sittingId }) => sittingId === id) ?? null;
  const stored = useStoredEvents(record?.finish ? [record.startedBy, record.finish.finishedBy] : []);
  const loading = status.type === "loading";
  return useMemo(() => {
    if (record === null) return { status: loading ? "loading" : "unknown" };
    return stateOf(record, stored);
  }, [record, loading, stored]);
}

function stateOf(record: ExamRecord, stored: StoredEvents): AttemptState {
  const { finish } = record;
  if (finish === null) return { status: "open", record };
  if (stored.status === "loading") return stored;
  if (stored.status === "failed") return { status: "unreadable", record };
  const started = ofType(stored.events, "exam-started");
  const finished = ofType(stored.events, "exam-finished");
  if (!started || !finished) return { status: "unreadable", record };
  return { status: "ready", attempt: { record, finish, ...finishedExam(started, finished) } };
}

function ofType<Type extends ProgressEvent["type"]>(events: readonly ProgressEvent[], type: Type) {
  return events.find((event): event is Extract<ProgressEvent, { type: Type }> => event.type === type);
}
