import { countOf } from "@/components/ui";
import { MAX_BACKUP_LENGTH, type ProgressStore, parseBackup } from "@/lib/progress";

/**
 * Adds the events of a backup file to the store. A file that can't be used changes nothing.
 *
 * @returns what happened, in words for the learner
 */
export async function restoreBackup(store: ProgressStore, file: Blob): Promise<string> {
  const text = await textOf(file);
  if (text === null) return "The browser could not open this file. Choose it again.";
  const backup = parseBackup(text);
  if (!backup.ok) return backup.error.message;
  const { added, known } = await store.merge(backup.value.events);
  const damaged = backup.value.damaged.length;
  const leftOut = damaged > 0 ? ` ${countOf(damaged, "entry", "entries")} could not be read and stayed out.` : "";
  return `Added ${countOf(added, "event")}; ${known.toLocaleString("en")} ${known === 1 ? "was" : "were"} already there.${leftOut}`;
}

/** One character more than allowed is enough to see that a file is too large. */
async function textOf(file: Blob): Promise<string | null> {
  try {
    return await file.slice(0, MAX_BACKUP_LENGTH + 1).text();
  } catch {
    return null;
  }
}
