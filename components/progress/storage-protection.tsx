"use client";

import { Button } from "@/components/ui";
import { FigureRow } from "./figure-row";
import { type Protection, useProtection } from "./use-protection";

/**
 * Whether the browser may remove the data when the device runs out of space, and a button to ask it not to. Shown only
 * where the browser can tell.
 */
export function StorageProtection() {
  const { protection, protect } = useProtection();
  if (protection === "unknown" || protection === "absent") return null;
  return (
    <FigureRow label="When the device runs out of space">
      <span role="status">{WORDS[protection]}</span>
      {protection === "on" ? null : (
        <Button variant="bare" className="-mr-3 text-accent" onClick={protect}>
          {protection === "off" ? "Ask it not to" : "Ask again"}
        </Button>
      )}
    </FigureRow>
  );
}

const WORDS: Readonly<Record<Exclude<Protection, "unknown" | "absent">, string>> = {
  off: "the browser may remove your progress",
  on: "the browser keeps your progress",
  refused: "the browser may remove your progress; it has not promised otherwise",
};
