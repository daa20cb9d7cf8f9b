"use client";

import { Flag } from "lucide-react";
import { useAppend, useProgress } from "@/components/progress";
import { IconButton } from "@/components/ui";
import type { ItemId } from "@/lib/quiz";

/** Flags an item to come back to it. */
export function FlagButton({ itemId }: { readonly itemId: ItemId }) {
  const { progress } = useProgress();
  const append = useAppend();
  const flagged = progress.items.get(itemId)?.flagged ?? false;
  return (
    <IconButton
      label={flagged ? "Take the flag off" : "Flag this item"}
      aria-pressed={flagged}
      onClick={() => append({ type: "flagged", itemId, flagged: !flagged })}
      className="-my-2"
    >
      <Flag size={16} strokeWidth={1.5} aria-hidden="true" className={flagged ? "fill-ink text-ink" : ""} />
    </IconButton>
  );
}
