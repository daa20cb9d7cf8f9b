import { countOf } from "@/components/ui";
import type { StoreStatus } from "@/lib/progress";

const MINUTE = 60_000;

/** What is true of the answers given so far. `savedAt`: when the storage was last known to hold all of them. */
export function saveText(status: StoreStatus, savedAt: number | null, now: number): string {
  switch (status.type) {
    case "loading":
      return "Opening the storage";
    case "saving":
      return "Saving";
    case "saved":
      return `Saved ${agoText(savedAt === null ? 0 : now - savedAt)}, on this device`;
    case "volatile":
      return "Not saved: kept in this tab only";
  }
}

/** Coarse on purpose: a line that changes each second draws the eye. */
function agoText(milliseconds: number): string {
  if (milliseconds < 10_000) return "just now";
  if (milliseconds < MINUTE) return "seconds ago";
  return `${countOf(Math.floor(milliseconds / MINUTE), "minute")} ago`;
}
