"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui";
import { useProgressClient } from "./progress-provider";
import { saveBackup } from "./save-backup";

interface NoticeBarProps {
  readonly message: string;
  /** Whether a backup helps. */
  readonly backup?: boolean;
  /** Buttons before the one for a backup. */
  readonly children?: ReactNode;
}

/** One calm line across the page. */
export function NoticeBar({ message, backup = true, children }: NoticeBarProps) {
  const client = useProgressClient();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b bg-sunk px-4 py-2 text-13 md:px-5">
      <p className="min-w-0 flex-1 basis-72">{message}</p>
      <div className="flex gap-2">
        {children}
        {backup ? <Button onClick={() => saveBackup(client)}>Save backup</Button> : null}
      </div>
    </div>
  );
}
