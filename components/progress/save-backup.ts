import { exportBackup } from "@/lib/progress";
import type { ProgressClient } from "./progress-client";
import { createStoredNumber } from "./stored-number";

/** When a backup was last saved on this device, milliseconds since 1970. */
export const LAST_BACKUP = createStoredNumber("cloudrill-last-backup");

const DOWNLOAD_TIME = 60_000;

/** Downloads everything the page knows as one file: stored, not stored yet, and what can't be read. */
export async function saveBackup(client: ProgressClient): Promise<void> {
  const events = await client.readLog();
  const { damaged } = client.getSnapshot();
  const now = Date.now();
  const blob = new Blob([exportBackup(events, damaged, now)], { type: "application/json" });
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = `cloudrill-${new Date(now).toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser fetches the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_TIME);
  LAST_BACKUP.write(now);
}
