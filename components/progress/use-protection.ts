"use client";

import { useCallback, useEffect, useState } from "react";
import { createStoredNumber, useStoredNumber } from "./stored-number";

/**
 * Whether the browser may remove the data when the device runs out of space. `unknown`: not told yet. `absent`: it can't
 * tell, so it may. `refused`: it was asked not to and didn't promise.
 */
export type Protection = "unknown" | "absent" | "off" | "on" | "refused";

/** When the learner was asked on this device, or put it off. */
export const ASKED = createStoredNumber("cloudrill-keep-asked");

/** The browser's word on the data, and a way to ask it for more, which may open a prompt of the browser. */
export function useProtection(): { readonly protection: Protection; readonly protect: () => Promise<void> } {
  const [protection, setProtection] = useState<Protection>("unknown");
  const asked = useStoredNumber(ASKED);

  // Looked at again when some part of the page has asked.
  useEffect(() => {
    const answer = navigator.storage?.persisted?.();
    if (answer === undefined) setProtection("absent");
    else
      answer.then(
        (persisted) => setProtection(persisted ? "on" : asked === null ? "off" : "refused"),
        () => setProtection("absent"),
      );
  }, [asked]);

  const protect = useCallback(async () => {
    await navigator.storage.persist();
    ASKED.write(Date.now());
  }, []);

  return { protection, protect };
}
