"use client";

import { type DragEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui";

interface DropFieldProps {
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes one text file, dropped or chosen. */
export function DropField({ disabled, onFile }: DropFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  // A file dropped beside the field would take the place of the page.
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener("dragover", stay);
    window.addEventListener("drop", stay);
    return () => {
      window.removeEventListener("dragover", stay);
      window.removeEventListener("drop", stay);
    };
  }, []);

  function take(files: FileList | null): void {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  function drag(event: DragEvent): void {
    event.preventDefault();
    setOver(true);
  }

  return (
    // Dropping is a shortcut for those who point; the button inside does the same by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control border border-dashed p-4 ${over ? "border-accent bg-accent-soft" : "border-control"}`}
    >
      <Button aria-disabled={disabled} onClick={() => disabled || input.current?.click()}>
        Choose a file
      </Button>
      <p className="text-ink-2 pointer-coarse:hidden">or drop it here</p>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        aria-label="File to import"
        hidden
        onChange={({ target }) => {
          take(target.files);
          // Choosing the same file again must count as a change.
          target.value = "";
        }}
      />
    </div>
  );
}
