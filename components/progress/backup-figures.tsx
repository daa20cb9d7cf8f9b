import type { ReactNode } from "react";
import type { StoreSnapshot } from "@/lib/progress";
import { LAST_BACKUP } from "./save-backup";
import { useStoredNumber } from "./stored-number";

/** How much there is, and when it was last saved to a file. */
export function BackupFigures({ snapshot: { events, damaged, status } }: { readonly snapshot: StoreSnapshot }) {
  const lastBackup = useStoredNumber(LAST_BACKUP);
  return (
    <dl className="border-hair border-t">
      <Row label="Recorded events">
        <span className="figure">{status.type === "loading" ? "…" : events.length.toLocaleString("en")}</span>
      </Row>
      {damaged.length > 0 ? (
        <Row label="Entries that can't be read">
          <span className="figure">{damaged.length.toLocaleString("en")}</span>
        </Row>
      ) : null}
      <Row label="Last backup on this device">{lastBackup === null ? "none yet" : timeOf(lastBackup)}</Row>
    </dl>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 border-hair border-b py-1">
      <dt className="text-ink-2">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" });
}
