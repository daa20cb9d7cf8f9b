"use client";

import { useMemo } from "react";
import { atTime, type Form, replaySitting, type Sitting } from "@/lib/exam";
import type { ExamRecord } from "@/lib/progress";
import { useNow } from "./use-now";

/** The sitting that the log tells of, as it stands this second. */
export function useReplayed(record: ExamRecord, form: Form): Sitting {
  const { sittingId, style, startedAt, allowance, actions } = record;
  const now = useNow();
  // The log may go on in the same list, so its length counts too.
  const count = actions.length;
  const known = useMemo(
    () => replaySitting(form, { id: sittingId, style, startedAt, allowance }, actions.slice(0, count)),
    [form, sittingId, style, startedAt, allowance, actions, count],
  );
  return useMemo(() => atTime(known, now), [known, now]);
}
