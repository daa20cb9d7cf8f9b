import { jsonDepth } from "@/lib/util";
import { MAX_BACKUP_DEPTH } from "./backup-depth";
import type { ProgressEvent } from "./model";

/** Marks a file as ours. */
export const BACKUP_FORMAT = "cloudrill-backup";

/** The version of the file around the events; the events carry their own. */
export const BACKUP_VERSION = 1;

/** A backup file being written, in parts: a long log makes a file that no single text can hold. */
export interface BackupWriter {
  readonly add: (events: readonly ProgressEvent[]) => void;
  /** The texts that make up the file, one after the other. Nothing can be added after that. */
  readonly finish: (damaged: readonly unknown[]) => readonly string[];
}

/**
 * Begins a backup file.
 *
 * @param exportedAt the time now, milliseconds since 1970
 */
export function createBackupWriter(exportedAt: number): BackupWriter {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt: new Date(exportedAt).toISOString() };
  const parts = [`${JSON.stringify(head).slice(0, -1)},"events":[`];
  let separator = "";
  return {
    add(events) {
      if (events.length === 0) return;
      parts.push(separator + JSON.stringify(events).slice(1, -1));
      separator = ",\n";
    },
    finish: (damaged) => [...parts, `],"damaged":${JSON.stringify(damaged.map(portable))}}`],
  };
}

/**
 * The text of a backup file.
 *
 * @param damaged stored values that couldn't be read as events; they go along, so that nothing is lost
 * @param exportedAt the time now, milliseconds since 1970
 */
export function exportBackup(
  events: readonly ProgressEvent[],
  damaged: readonly unknown[],
  exportedAt: number,
): string {
  const writer = createBackupWriter(exportedAt);
  writer.add(events);
  return writer.finish(damaged).join("");
}

/** What a browser can store is more than JSON can say (cycles, big integers); of such a value only its text is kept. */
function portable(value: unknown): unknown {
  try {
    const json = JSON.stringify(value);
    return jsonDepth(json) > MAX_BACKUP_DEPTH - 2 ? json : JSON.parse(json);
  } catch {
    return "unreadable value";
  }
}
