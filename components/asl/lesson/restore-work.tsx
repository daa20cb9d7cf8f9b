"use client";

import { useEffect } from "react";
import type { AslSetup } from "@/lib/sandbox";
import { useBench } from "../bench-context";

/** Puts kept work over what the sandbox opened with, so that Reset still leads to that. */
export function RestoreWork({ work }: { readonly work: AslSetup | null }) {
  const { dispatch } = useBench();
  // Once: what the learner does from then on is newer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (work !== null) dispatch({ type: "edit", change: work });
  }, []);
  return null;
}
