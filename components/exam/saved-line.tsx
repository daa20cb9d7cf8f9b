"use client";

import { useEffect, useState } from "react";
import { useProgress } from "@/components/progress";
import { saveText } from "./save-text";
import { useNow } from "./use-now";

/** Whether the answers given are stored, as the storage itself says. */
export function SavedLine() {
  const { status, total } = useProgress();
  const now = useNow();
  const savedAt = useSavedAt(status.type === "saved" ? total : null);
  return <span className="font-medium text-12 text-ink-3">{saveText(status, savedAt, now)}</span>;
}

/** When the storage was first known to hold that many events. */
function useSavedAt(saved: number | null): number | null {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    if (saved !== null) setAt(Date.now());
  }, [saved]);
  return at;
}
