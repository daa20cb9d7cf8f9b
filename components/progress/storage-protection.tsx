"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui";
import { FigureRow } from "./figure-row";

type Protection = "unknown" | "off" | "on" | "refused";

/**
 * Whether the browser may remove the data when the device runs out of space. Asking it not to may open a prompt of the
 * browser, so that is left to the learner. Shown only where the browser can tell.
 */
export function StorageProtection() {
  const [protection, setProtection] = useState<Protection>("unknown");

  useEffect(() => {
    void navigator.storage?.persisted?.().then((persisted) => setProtection(persisted ? "on" : "off"));
  }, []);

  async function protect(): Promise<void> {
    setProtection((await navigator.storage.persist()) ? "on" : "refused");
  }

  if (protection === "unknown") return null;
  return (
    <FigureRow label="When the device runs out of space">
      <span role="status">{WORDS[protection]}</span>
      {protection === "off" ? (
        <Button variant="bare" className="-mr-3 text-accent" onClick={protect}>
          Ask it not to
        </Button>
      ) : null}
    </FigureRow>
  );
}

const WORDS: Readonly<Record<Exclude<Protection, "unknown">, string>> = {
  off: "the browser may remove your progress",
  on: "the browser keeps your progress",
  refused: "the browser may remove your progress; it declined to promise otherwise",
};
