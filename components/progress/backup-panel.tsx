"use client";

import { useRef, useState } from "react";
import { Button, countOf } from "@/components/ui";
import { BackupFigures } from "./backup-figures";
import { ClearProgress } from "./clear-progress";
import { useProgressClient } from "./progress-provider";
import { RestoreField } from "./restore-field";
import { saveBackup } from "./save-backup";
import { useProgress } from "./use-progress";

/** What is kept and how to take it along: backup, restore, clear. */
export function BackupPanel() {
  const snapshot = useProgress();
  const client = useProgressClient();
  const [message, setMessage] = useState("");
  const outcome = useRef<HTMLDivElement>(null);
  const loading = snapshot.status.type === "loading";

  async function clear(): Promise<void> {
    (await client.open()).clear();
    setMessage("");
  }

  async function undoClear(): Promise<void> {
    await (await client.open()).undoClear();
    setMessage("Your progress is back.");
  }

  return (
    <div className="mt-4">
      <BackupFigures snapshot={snapshot} />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button variant="main" disabled={loading} onClick={() => saveBackup(client)}>
          Save backup
        </Button>
        <RestoreField disabled={loading} onResult={setMessage} />
        <ClearProgress snapshot={snapshot} onClear={clear} outcome={outcome} />
      </div>
      <div ref={outcome} role="status" tabIndex={-1} className="mt-3 flex min-h-11 flex-col gap-2 sm:min-h-8">
        {message === "" ? null : <p className="leading-8">{message}</p>}
        {snapshot.removed > 0 ? (
          <p className="flex flex-wrap items-center gap-3">
            {countOf(snapshot.removed, "event")} removed.
            <Button onClick={undoClear}>Undo</Button>
          </p>
        ) : null}
      </div>
    </div>
  );
}
