"use client";

import { Button } from "@/components/ui";
import { DropField } from "./drop-field";
import { ImportPreview } from "./import-preview";
import type { DataTopic } from "./load-cards";
import { useImport } from "./use-import";

/** Takes a review log or an Anki text file in: says first what it will do, then what it did. */
export function ImportPanel({ topics }: { readonly topics: readonly DataTopic[] }) {
  const { state, read, confirm, cancel, undo } = useImport(topics);
  return (
    <>
      <p className="mt-1 text-ink-2">
        A review log (.csv) of an FSRS program, or a text file (.txt) of Anki. You see what a file does before it does
        it.
      </p>
      <DropField disabled={state.type === "busy"} onFile={read} />
      <div role="status" className="mt-3 min-h-6">
        {state.type === "busy" ? <p>{state.message}</p> : null}
        {state.type === "planned" ? <p className="sr-only">The file is read. Below stands what it will do.</p> : null}
        {state.type === "told" ? (
          <p className="flex flex-wrap items-center gap-3">
            {state.message}
            {state.added.length > 0 ? <Button onClick={() => undo(state.added)}>Undo</Button> : null}
          </p>
        ) : null}
      </div>
      {state.type === "planned" ? (
        <ImportPreview plan={state.plan} onConfirm={() => confirm(state.plan)} onCancel={cancel} />
      ) : null}
    </>
  );
}
