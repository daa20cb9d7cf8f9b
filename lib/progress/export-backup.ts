import { jsonDepth, MAX_BACKUP_DEPTH } from "./json-depth";
import type { ProgressEvent } from "./model";

/** Marks a file as ours. */
export const BACKUP_FORMAT = "cloudrill-backup";

/** The version of the file around the events; the events carry their own. */
export const BACKUP_VERSION = 1;

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
  return JSON.stringify({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    events,
    damaged: damaged.map(portable),
  });
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
