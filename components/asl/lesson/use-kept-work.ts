"use client";

import { useCallback, useRef } from "react";
import { keepWork } from "@/components/sandbox";
import { type AslSetup, packSetup } from "@/lib/sandbox";
import { isEdited } from "../bench-reducer";
import type { BenchState } from "../model";

/** Keeps the setup of a sandbox under a name after each change; one that is as it began is forgotten. */
export function useKeptWork(name: string): (state: BenchState) => void {
  const kept = useRef<AslSetup | null>(null);
  return useCallback(
    (state: BenchState) => {
      // The state comes before the kept work is put over it: the first one says nothing.
      const first = kept.current === null;
      if (kept.current === state.setup) return;
      kept.current = state.setup;
      if (!first) keepWork(name, isEdited(state) ? packSetup({ setup: state.setup, moment: null }) : null);
    },
    [name],
  );
}
