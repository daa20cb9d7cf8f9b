import { countOf } from "@/components/ui";
import type { StorageProblem, StoreSnapshot } from "@/lib/progress";
import type { BackupReminder } from "./use-backup-reminder";

const REASONS: Readonly<Record<StorageProblem, string>> = {
  blocked: "This browser doesn't let the page store anything, as in a private window",
  full: "There is no storage space left on this device",
  outdated: "A newer version of Cloudrill is open in another tab",
  failed: "Your progress could not be stored",
};

/** Why events aren't kept, how many, and what to do. */
export function volatileMessage(reason: StorageProblem, { unsaved }: StoreSnapshot): string {
  const kept =
    unsaved > 0 ? `: ${countOf(unsaved, "event")} ${unsaved === 1 ? "is" : "are"} kept in this tab only` : "";
  const advice =
    reason === "outdated"
      ? "Save a backup if you need it, then reload."
      : "You can go on; save a backup before you leave.";
  return `${REASONS[reason]}${kept}. ${advice}`;
}

/** How many entries can't be read. */
export function damagedMessage(count: number): string {
  const these = count === 1 ? "It was left where it is" : "They were left where they are";
  return `${countOf(count, "stored entry", "stored entries")} can't be read. ${these}; the rest of your progress is fine.`;
}

/** How many events are dated ahead. */
export function postponedMessage(count: number): string {
  const [are, they] = count === 1 ? ["is", "It"] : ["are", "They"];
  return `${countOf(count, "event")} ${are} dated more than two days ahead, because a clock was wrong. ${they} will count when that day has come; nothing is lost.`;
}

/** Why the browser should be asked to keep the data. */
export const KEEP_MESSAGE =
  "Your progress is in this browser only, and the browser may remove it when the device runs out of space, unless you ask it to keep it.";

/** How old the last backup is. */
export function reminderMessage({ days, events }: BackupReminder): string {
  const last = days === null ? "There is no backup of your progress yet" : `Your last backup is ${days} days old`;
  const newer = days === null ? "" : ` and lacks ${countOf(events, "event")}`;
  return `${last}${newer}, and this browser may remove its data when the device runs out of space.`;
}
