"use client";

import { useAppend } from "@/components/progress";
import { Button, useToast } from "@/components/ui";
import type { SittingId } from "@/lib/exam";

/** Throws an open exam away; it can be brought back at once. */
export function RemoveExam({ sittingId }: { readonly sittingId: SittingId }) {
  const append = useAppend();
  const toast = useToast();
  function remove() {
    const eventId = append({ type: "exam-removed", sittingId });
    toast("Exam thrown away.", { undo: () => append({ type: "undone", eventId }) });
  }
  return (
    <Button variant="bare" size="lead" onClick={remove}>
      Throw away
    </Button>
  );
}
