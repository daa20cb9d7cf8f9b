"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import { type RefObject, useRef } from "react";
import { Button, countOf } from "@/components/ui";
import { type StoreSnapshot, summary } from "@/lib/progress";
import { useProgressClient } from "./progress-provider";
import { saveBackup } from "./save-backup";

interface ClearProgressProps {
  readonly snapshot: StoreSnapshot;
  readonly onClear: () => void;
  /** Where the outcome is told: the focus goes to its first control, because the button is off when nothing is left. */
  readonly outcome: RefObject<HTMLElement | null>;
}

/** Removes all progress, after saying what that means and offering a backup. */
export function ClearProgress({ snapshot, onClear, outcome }: ClearProgressProps) {
  const client = useProgressClient();
  const cleared = useRef(false);
  const empty = snapshot.total + snapshot.damaged.length === 0;

  function onOpenChange(open: boolean): void {
    if (open) cleared.current = false;
  }

  function clear(): void {
    cleared.current = true;
    onClear();
  }

  return (
    <AlertDialog.Root onOpenChange={onOpenChange}>
      <AlertDialog.Trigger disabled={empty} render={<Button variant="bare">Clear progress</Button>} />
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-veil" />
        <AlertDialog.Popup
          finalFocus={() => (cleared.current ? outcome.current : true)}
          className="fixed inset-x-3 top-[max(1rem,12vh)] z-50 mx-auto max-h-[calc(100dvh-2rem-12vh)] max-w-[504px] overflow-y-auto overscroll-contain rounded-float bg-raised p-5 shadow-float outline-none forced-colors:border"
        >
          <AlertDialog.Title className="font-semibold text-20">Clear all progress?</AlertDialog.Title>
          <AlertDialog.Description className="mt-1.5 text-ink-2">{lossOf(snapshot)}</AlertDialog.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close render={<Button variant="bare">Cancel</Button>} />
            <Button onClick={() => saveBackup(client)}>Save backup first</Button>
            <AlertDialog.Close render={<Button variant="main">Clear progress</Button>} onClick={clear} />
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

function lossOf({ progress, total }: StoreSnapshot): string {
  const { answers, lessons } = summary(progress);
  return `${countOf(answers, "answer")}, ${countOf(lessons, "lesson")} marked as read, all flags and practice sessions (${countOf(total, "event")}) are removed from this browser, in all tabs. You can undo it until you leave or reload this page.`;
}
