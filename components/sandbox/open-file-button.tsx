"use client";

import { Upload } from "lucide-react";
import { useRef } from "react";
import { IconButton } from "@/components/ui";

interface OpenFileButtonProps {
  readonly label: string;
  /** As the `accept` attribute of a file field. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Takes a file from the learner's device. */
export function OpenFileButton({ label, accept, onFile }: OpenFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton label={label} onClick={() => input.current?.click()}>
        <Upload size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label="File to import"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // Choosing the same file again must count as a change.
          target.value = "";
        }}
      />
    </>
  );
}
