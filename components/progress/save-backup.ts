import { createBackupWriter } from "@/lib/progress";
import type { ProgressClient } from "./progress-client";
import { createStoredNumber } from "./stored-number";

/** When a backup was last saved on this device, milliseconds since 1970. */
export const LAST_BACKUP = createStoredNumber("cloudrill-last-backup");

/** How many events the log had then. */
export const LAST_BACKUP_TOTAL = createStoredNumber("cloudrill-last-backup-total");

const DOWNLOAD_TIME = 60_000;

/**
 * Downloads everything the page knows as one file: stored, not stored yet, and what can't be read. Where the storage
 * can't be read any more, it holds what the page has, and doesn't count as a backup.
 */
export async function saveBackup(client: ProgressClient): Promise<void> {
  const now = Date.now();
  const writer = createBackupWriter(now);
  const store = await client.open().catch(() => null);
  const scanned = await store?.scanLog(writer.add);
  if (!scanned) writer.add(await client.readLog());
  const { damaged, total } = client.getSnapshot();
  download(
    new Blob([...writer.finish(damaged)], { type: "application/json" }),
    `cloudrill-${new Date(now).toISOString().slice(0, 10)}.json`,
  );
  if (scanned && !scanned.ok) return;
  LAST_BACKUP.write(now);
  LAST_BACKUP_TOTAL.write(total);
}

function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser fetches the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_TIME);
}
