"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui";
import type { StorageProblem, StoreSnapshot } from "@/lib/progress";
import { countOf } from "./count-of";
import { useProgressClient } from "./progress-provider";
import { saveBackup } from "./save-backup";
import { createStoredNumber, useStoredNumber } from "./stored-number";
import { useProgress } from "./use-progress";

const SEEN_DAMAGED = createStoredNumber("cloudrill-damaged-seen");

/** Says calmly that progress isn't kept, or that some of it can't be read; nothing is shown while all is well. */
export function StorageNotice() {
  const snapshot = useProgress();
  const seen = useStoredNumber(SEEN_DAMAGED) ?? 0;
  const { status, damaged } = snapshot;
  return (
    <div role="status" className="print:hidden">
      {status.type === "volatile" ? (
        <Bar message={volatileMessage(status.reason, snapshot)}>
          {status.reason === "outdated" ? <Button onClick={() => window.location.reload()}>Reload</Button> : null}
        </Bar>
      ) : damaged.length > seen ? (
        <Bar message={damagedMessage(damaged.length)}>
          <Button variant="bare" onClick={() => SEEN_DAMAGED.write(damaged.length)}>
            Dismiss
          </Button>
        </Bar>
      ) : null}
    </div>
  );
}

interface BarProps {
  readonly message: string;
  readonly children: ReactNode;
}

function Bar({ message, children }: BarProps) {
  const client = useProgressClient();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b bg-sunk px-4 py-2 text-13 md:px-5">
      <p className="min-w-0 flex-1 basis-72">{message}</p>
      <div className="flex gap-2">
        {children}
        <Button onClick={() => saveBackup(client)}>Save backup</Button>
      </div>
    </div>
  );
}

const REASONS: Readonly<Record<StorageProblem, string>> = {
  blocked: "This browser doesn't let the page store anything, as in a private window",
  full: "There is no storage space left on this device",
  outdated: "A newer version of Cloudrill is open in another tab",
  failed: "Your progress could not be stored",
};

function volatileMessage(reason: StorageProblem, { unsaved }: StoreSnapshot): string {
  const kept =
    unsaved > 0 ? `: ${countOf(unsaved, "event")} ${unsaved === 1 ? "is" : "are"} kept in this tab only` : "";
  const advice =
    reason === "outdated"
      ? "Save a backup if you need it, then reload."
      : "You can go on; save a backup before you leave.";
  return `${REASONS[reason]}${kept}. ${advice}`;
}

function damagedMessage(count: number): string {
  const these = count === 1 ? "It was left where it is" : "They were left where they are";
  return `${countOf(count, "stored entry", "stored entries")} can't be read. ${these}; the rest of your progress is fine.`;
}
