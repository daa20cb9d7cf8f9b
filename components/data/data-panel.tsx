"use client";

import type { ReactNode } from "react";
import { BackupPanel } from "@/components/progress";
import { ExportPanel } from "./export-panel";
import { ImportPanel } from "./import-panel";
import type { DataTopic } from "./load-cards";

interface DataPanelProps {
  /** All topics, in lesson order: they name the decks of an export. */
  readonly topics: readonly DataTopic[];
}

/** The learner's data in and out: backup, exports, imports. What makes and reads the files is loaded when it is asked for. */
export function DataPanel({ topics }: DataPanelProps) {
  return (
    <>
      <DataSection title="Backup">
        <BackupPanel />
      </DataSection>
      <DataSection title="Export">
        <ExportPanel topics={topics} />
      </DataSection>
      <DataSection title="Import">
        <ImportPanel topics={topics} />
      </DataSection>
    </>
  );
}

function DataSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className="mt-6">
      <h3 className="text-16">{title}</h3>
      {children}
    </section>
  );
}
