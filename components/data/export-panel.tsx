"use client";

import { useState } from "react";
import { useProgress, useProgressClient } from "@/components/progress";
import { Button } from "@/components/ui";
import type { ExportKind } from "./exports";
import type { DataTopic } from "./load-cards";

interface ExportRow {
  readonly kind: ExportKind;
  readonly name: string;
  readonly hint: string;
  /** What the button says to those who don't see the row. */
  readonly action: string;
}

const ROWS: readonly ExportRow[] = [
  {
    kind: "apkg",
    name: "Anki deck (.apkg)",
    hint: "All cards with their schedule and review history. A later import into Anki updates the same notes.",
    action: "Export Anki deck",
  },
  {
    kind: "text",
    name: "Anki text (.txt)",
    hint: "All cards with decks and tags, without the schedule, for Anki 2.1.54 and later. It asks for Anki’s own note types under their English names.",
    action: "Export Anki text",
  },
  {
    kind: "log",
    name: "Review log (.csv)",
    hint: "Every review and graded answer, without crams, as the FSRS optimisers read it. They give you weights for the plan settings.",
    action: "Export review log",
  },
];

/** Files for Anki and for the FSRS optimisers. */
export function ExportPanel({ topics }: { readonly topics: readonly DataTopic[] }) {
  const { progress, status } = useProgress();
  const { readLog } = useProgressClient();
  const [busy, setBusy] = useState<ExportKind | null>(null);
  const [message, setMessage] = useState("");
  const waiting = busy !== null || status.type === "loading";

  async function run({ kind, name }: ExportRow): Promise<void> {
    if (waiting) return;
    setBusy(kind);
    setMessage(`Making the ${name} …`);
    try {
      const { exportFile } = await import("./exports");
      setMessage(await exportFile(kind, { topics, progress, readLog }));
    } catch {
      setMessage(
        "The file could not be made: a part of the site could not be loaded. Check the connection and try again.",
      );
    }
    setBusy(null);
  }

  return (
    <>
      <ul className="mt-3 border-hair border-t">
        {ROWS.map((row) => (
          <li
            key={row.kind}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-hair border-b py-3"
          >
            <div className="min-w-0 flex-1 basis-72">
              <p className="font-[550]">{row.name}</p>
              <p className="text-13 text-ink-2">{row.hint}</p>
            </div>
            <Button aria-label={row.action} aria-disabled={waiting} onClick={() => run(row)}>
              {busy === row.kind ? "Exporting …" : "Export"}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-3 min-h-6">
        {message}
      </p>
    </>
  );
}
