"use client";

import { type ReactNode, useCallback } from "react";
import { useFileDrop } from "@/components/sandbox";
import { useToast } from "@/components/ui";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import { readImport } from "./read-import";

interface ImportGateProps {
  readonly onImport: (setup: GatewaySetup, told: string) => void;
  /** Gets what takes a file that was chosen. */
  readonly children: (onFile: (file: File) => void) => ReactNode;
}

/** Takes what was exported here and OpenAPI documents, from files, by drop and from the clipboard. */
export function ImportGate({ onImport, children }: ImportGateProps) {
  const toast = useToast();
  const { link } = useGatewayBench();

  const read = useCallback(
    async (title: string, text: string, silent: boolean): Promise<void> => {
      const imported = await readImport(text, title, link);
      if (imported.ok) onImport(imported.value, `Imported ${imported.value.title}.`);
      else if (!silent) toast(imported.error);
    },
    [link, onImport, toast],
  );

  const onFile = useCallback(
    (file: File) => {
      const title = file.name.replace(/(?:\.apigw)?\.(?:json|ya?ml)$/i, "");
      file.text().then(
        (text) => read(title, text, false),
        () => toast("The file could not be read."),
      );
    },
    [read, toast],
  );

  // Whatever else is in the clipboard is none of ours.
  const onText = useCallback((text: string) => void read("Pasted API", text, true), [read]);

  useFileDrop(onFile, onText);
  return children(onFile);
}
