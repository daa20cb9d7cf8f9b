"use client";

import { Check } from "lucide-react";
import { useAppend, useProgress } from "@/components/progress";
import { useKeys } from "@/components/shell";
import { Button, useToast } from "@/components/ui";
import type { NoteId } from "@/lib/notes";

/** Marks the lesson as read; the mark can be taken back. */
export function MarkAsRead({ noteId }: { readonly noteId: NoteId }) {
  const { progress } = useProgress();
  const append = useAppend();
  const toast = useToast();
  const read = progress.read[noteId] !== undefined;

  function mark() {
    const eventId = append({ type: "lesson-read", noteId });
    toast("Marked as read.", { undo: () => append({ type: "undone", eventId }) });
  }

  useKeys(read ? [] : [{ keys: "m", label: "Mark as read", run: mark }]);

  return (
    <div className="mt-4 flex min-h-11 items-center gap-3 text-14 md:min-h-10 print:hidden">
      {read ? (
        <p className="flex items-center gap-2 text-ink-2">
          <Check size={16} strokeWidth={1.5} aria-hidden="true" />
          You have read this lesson.
        </p>
      ) : (
        <Button size="lead" shortcut="M" onClick={mark}>
          Mark as read
        </Button>
      )}
    </div>
  );
}
