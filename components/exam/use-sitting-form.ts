"use client";

import { useMemo } from "react";
import { type StoredEvents, useStoredEvents } from "@/components/progress";
import type { Form } from "@/lib/exam";
import type { EventId } from "@/lib/progress";

/** The form of an exam, as it was kept with its begin. */
export type FormState =
  | { readonly status: "loading" }
  | { readonly status: "missing" }
  | { readonly status: "ready"; readonly form: Form };

/** Reads the form from the event that began the exam; null: there is none to read yet. */
export function useSittingForm(startedBy: EventId | null): FormState {
  const stored = useStoredEvents(startedBy === null ? [] : [startedBy]);
  return useMemo(() => formOf(stored), [stored]);
}

function formOf(stored: StoredEvents): FormState {
  if (stored.status === "loading") return stored;
  const event = stored.status === "ready" ? stored.events.at(0) : undefined;
  return event?.type === "exam-started" ? { status: "ready", form: event.form } : { status: "missing" };
}
