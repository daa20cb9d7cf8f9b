"use client";

import { useEffect, useState } from "react";
import { useProgressClient } from "@/components/progress";
import type { Form } from "@/lib/exam";
import type { EventId } from "@/lib/progress";

/** The form of an exam, as it was kept with its begin. */
export type FormState =
  | { readonly status: "loading" }
  | { readonly status: "missing" }
  | { readonly status: "ready"; readonly form: Form };

const LOADING = { status: "loading" } as const;

/** Reads the form from the event that began the exam; null: there is none to read yet. */
export function useSittingForm(startedBy: EventId | null): FormState {
  const client = useProgressClient();
  const [read, setRead] = useState<{ readonly id: EventId; readonly state: FormState } | null>(null);
  useEffect(() => {
    if (startedBy === null) return;
    let wanted = true;
    const set = (state: FormState) => {
      if (wanted) setRead({ id: startedBy, state });
    };
    client
      .open()
      .then((store) => store.find([startedBy]))
      .then(
        (found) => {
          const event = found.ok ? found.value.find(({ id }) => id === startedBy) : undefined;
          set(event?.type === "exam-started" ? { status: "ready", form: event.form } : { status: "missing" });
        },
        () => set({ status: "missing" }),
      );
    return () => {
      wanted = false;
    };
  }, [client, startedBy]);
  return read?.id === startedBy ? read.state : LOADING;
}
