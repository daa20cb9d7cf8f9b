"use client";

import { type ReactNode, useCallback, useState } from "react";
import { useFileDrop } from "@/components/sandbox";
import { useToast } from "@/components/ui";
import { type AslSetup, type ImportedDefinition, readImport } from "@/lib/sandbox";
import { EMPTY_SETUP } from "./empty-setup";
import { PlaceholderDialog } from "./placeholder-dialog";

interface ImportGateProps {
  readonly onImport: (setup: AslSetup, told: string) => void;
  /** Gets what takes a file that was chosen. */
  readonly children: (onFile: (file: File) => void) => ReactNode;
}

interface Waiting extends ImportedDefinition {
  readonly title: string;
}

/** Takes definitions from files, by drop and from the clipboard; asks for the values of placeholders. */
export function ImportGate({ onImport, children }: ImportGateProps) {
  const toast = useToast();
  const [waiting, setWaiting] = useState<Waiting | null>(null);

  const take = useCallback(
    (title: string, definition: string) => onImport({ ...EMPTY_SETUP, title, definition }, `Imported ${title}.`),
    [onImport],
  );

  const read = useCallback(
    (title: string, text: string) => {
      const imported = readImport(text);
      if (!imported.ok) return toast(imported.error);
      const { definition, placeholders } = imported.value;
      if (placeholders.length > 0) setWaiting({ title, definition, placeholders });
      else take(title, definition);
    },
    [take, toast],
  );

  const onFile = useCallback(
    (file: File) => {
      const title = file.name.replace(/(?:\.asl)?\.(?:json|asl|template)$/i, "");
      file.text().then(
        (text) => read(title, text),
        () => toast("The file could not be read."),
      );
    },
    [read, toast],
  );

  // Whatever else is in the clipboard is none of ours.
  const onText = useCallback(
    (text: string) => {
      if (readImport(text).ok) read("Pasted machine", text);
    },
    [read],
  );

  useFileDrop(onFile, onText);
  return (
    <>
      {children(onFile)}
      {waiting === null ? null : (
        <PlaceholderDialog
          imported={waiting}
          onClose={() => setWaiting(null)}
          onFilled={(definition) => {
            setWaiting(null);
            take(waiting.title, definition);
          }}
        />
      )}
    </>
  );
}
