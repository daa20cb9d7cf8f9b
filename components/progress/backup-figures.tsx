import type { StoreSnapshot } from "@/lib/progress";
import { FigureRow } from "./figure-row";
import { LAST_BACKUP } from "./save-backup";
import { StorageProtection } from "./storage-protection";
import { useStoredNumber } from "./stored-number";

/** How much there is, and when it was last saved to a file. */
export function BackupFigures({ snapshot: { total, damaged, status } }: { readonly snapshot: StoreSnapshot }) {
  const lastBackup = useStoredNumber(LAST_BACKUP);
  return (
    <dl className="border-hair border-t">
      <FigureRow label="Recorded events">
        <span className="figure">{status.type === "loading" ? "…" : total.toLocaleString("en")}</span>
      </FigureRow>
      {damaged.length > 0 ? (
        <FigureRow label="Entries that can't be read">
          <span className="figure">{damaged.length.toLocaleString("en")}</span>
        </FigureRow>
      ) : null}
      <FigureRow label="Last backup on this device">{lastBackup === null ? "none yet" : timeOf(lastBackup)}</FigureRow>
      <StorageProtection />
    </dl>
  );
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" });
}
