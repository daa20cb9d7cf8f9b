"use client";

import { Download } from "lucide-react";
import { download } from "@/components/data";
import { OpenFileButton, ResetButton, ShareButton } from "@/components/sandbox";
import { IconButton } from "@/components/ui";
import { setupFragment } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import { isEdited } from "../bench-reducer";

/** Share, import, export and reset. */
export function PageTools({ onFile }: { readonly onFile: (file: File) => void }) {
  const { state, dispatch } = useBench();
  const { setup, run, moment } = state;
  const shown = run.type === "done" && !run.stale ? moment : null;
  return (
    <div className="flex">
      <ShareButton fragment={() => setupFragment({ setup, moment: shown })} />
      <OpenFileButton label="Import a definition" accept=".json,.asl,.template,application/json" onFile={onFile} />
      <IconButton
        label="Export the definition"
        onClick={() => download(setup.definition, "application/json", `${fileName(setup.title)}.asl.json`)}
      >
        <Download size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <ResetButton
        loses="Your changes to definition, input and mocks are lost."
        edited={isEdited(state)}
        onReset={() => dispatch({ type: "reset" })}
      />
    </div>
  );
}

/** `Order intake` becomes `order-intake`. */
function fileName(title: string): string {
  const name = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return name.replace(/^-+|-+$/g, "").slice(0, 60) || "machine";
}
