"use client";

import { type ChangeEvent, useRef } from "react";
import { Button } from "@/components/ui";
import { useProgressClient } from "./progress-provider";

interface RestoreFieldProps {
  readonly disabled: boolean;
  /** Gets what happened, in words. */
  readonly onResult: (message: string) => void;
}

/** Asks for a backup file and adds its events; what is there already stays. */
export function RestoreField({ disabled, onResult }: RestoreFieldProps) {
  const client = useProgressClient();
  const input = useRef<HTMLInputElement>(null);

  async function restore({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    if (!file) return;
    onResult(`Reading ${file.name} …`);
    try {
      const [{ restoreBackup }, store] = await Promise.all([import("./restore-backup"), client.open()]);
      onResult(await restoreBackup(store, file));
    } catch {
      onResult("This part of the page could not be loaded. Check the connection and try again.");
    }
    // Choosing the same file again must count as a change.
    target.value = "";
  }

  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        Restore from file
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Backup file"
        hidden
        disabled={disabled}
        onChange={restore}
      />
    </>
  );
}
